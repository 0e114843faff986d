import { sha256 } from '@/src/persist/sha256'

import type { Request } from '../load/ask'

export const LIST = /* GraphQL */ `
  query List {
    pieces(first: 10, filter: { kind: [ARTICLE] }) {
      nodes {
        title
        excerpt
        path
        publishedAt
        readingMinutes
        cover {
          url
          alt
          srcSet
        }
        authors {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

export const DETAIL = /* GraphQL */ `
  query Detail($slug: String!) {
    article(slug: $slug) {
      title
      body {
        html
      }
      authors {
        name
      }
      topics {
        name
      }
      seo {
        description
      }
      insights {
        total
        ratings {
          rating
          count
        }
        top {
          count
          label {
            label
          }
        }
      }
      comments(first: 5) {
        nodes {
          body
          createdAt
          author {
            displayName
          }
        }
      }
    }
  }
`

export const TOPIC = /* GraphQL */ `
  query TopicPage($slug: String!) {
    topic(slug: $slug) {
      name
      description
      pieces(first: 10) {
        nodes {
          title
          excerpt
          path
          publishedAt
          readingMinutes
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

/** What `npm run persist` would write for a front end that asks these. */
export const TRUSTED = Object.fromEntries([LIST, DETAIL, TOPIC].map((text) => [sha256(text), text]))

/** As front ends and CDNs ask: a trusted document by GET. */
export const byGet = (query: string, variables: object = {}): Request => ({
  path: `/graphql?documentId=sha256:${sha256(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`,
  headers: { 'apollo-require-preflight': '1' },
})

export const byPost = (query: string, variables: object = {}, token?: string): Request => ({
  method: 'POST',
  path: '/graphql',
  headers: {
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  },
  body: JSON.stringify({ query, variables }),
})

export const CONTENT_CHANGED = /* GraphQL */ `
  subscription ContentChanged {
    contentChanged(kinds: [ARTICLE]) {
      event
      nodeId
      path
      tags
      at
    }
  }
`
