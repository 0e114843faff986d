import type { Request } from '../load/ask'

/**
 * The same in the words of Payload's generated schema, as far as it has it: what it does not have (excerpts,
 * reading times, HTML, sizes of pictures, tallies of insights) it need not make.
 */
export const PAYLOAD_LIST = /* GraphQL */ `
  query List {
    Articles(where: { _status: { equals: published } }, sort: "-publishedAt", limit: 10) {
      docs {
        title
        slug
        publishedAt
        meta {
          description
        }
        cover {
          url
          alt
        }
        authors {
          name
        }
      }
      hasNextPage
    }
  }
`

/** The id comes with the question: by the slug alone a front end would have to ask twice. */
export const PAYLOAD_DETAIL = /* GraphQL */ `
  query Detail($slug: String!, $id: JSON!) {
    Articles(where: { slug: { equals: $slug }, _status: { equals: published } }, limit: 1) {
      docs {
        title
        body
        authors {
          name
        }
        topics {
          name
        }
        meta {
          description
        }
      }
    }
    Comments(
      where: { piece: { equals: $id }, status: { equals: approved }, depth: { equals: 0 } }
      sort: "-createdAt"
      limit: 5
    ) {
      docs {
        body
        createdAt
        reader {
          displayName
        }
      }
    }
  }
`

export const toPayload = (query: string, variables: object = {}): Request => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
})
