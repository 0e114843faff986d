import { createServer } from 'node:http'

import { createClient, graphql, GraphqlErrors, type ResultOf } from 'firsthand-client'

const api = createClient({
  url: process.env.FIRSTHAND_URL ?? 'http://127.0.0.1:3000/graphql',
  persisted: true,
})

const CARD = graphql(`
  fragment Card on Piece {
    path
    title
    excerpt(maxLength: 200)
    readingMinutes
  }
`)

const LIST = graphql(
  `
    query List($after: String) {
      pieces(first: 5, after: $after) {
        nodes {
          ...Card
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CARD],
)

const PLACE = graphql(`
  query Place($path: String!) {
    route(path: $path) {
      __typename
      ... on Piece {
        title
        body {
          html
        }
      }
      ... on Redirect {
        to
        permanent
      }
      ... on Gone {
        withdrawnAt
      }
    }
  }
`)

type Page = { status: number; html: string; location?: string }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const notFound: Page = { status: 404, html: '<h1>Not here</h1>' }

const card = ({ path, title, excerpt, readingMinutes }: ResultOf<typeof CARD>) =>
  `<li><a href="${path}">${escaped(title)}</a>, ${readingMinutes} min<p>${escaped(excerpt)}</p></li>`

const list = async (after: string | null): Promise<Page> => {
  const { pieces } = await api.query(LIST, { after })
  const { hasNextPage, endCursor } = pieces.pageInfo
  const next = hasNextPage ? `<a rel="next" href="/?after=${endCursor}">More</a>` : ''
  return { status: 200, html: `<ul>${pieces.nodes.map(card).join('')}</ul>${next}` }
}

const place = async (path: string): Promise<Page> => {
  const { route } = await api.query(PLACE, { path })
  switch (route?.__typename) {
    case 'Article':
    case 'Story':
    case 'Series':
      return { status: 200, html: `<h1>${escaped(route.title)}</h1>${route.body.html}` }
    case 'Redirect':
      return { status: route.permanent ? 301 : 302, html: '', location: route.to }
    case 'Gone':
      return { status: 410, html: '<h1>Taken down</h1>' }
    default:
      return notFound
  }
}

const pageAt = async (address: string): Promise<Page> => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  try {
    return pathname === '/' ? await list(searchParams.get('after')) : await place(pathname)
  } catch (error) {
    // Somebody changed the cursor in the address.
    if (error instanceof GraphqlErrors && error.code === 'BAD_USER_INPUT') return notFound
    throw error
  }
}

const KEPT_MS = 60_000
const MOST_PAGES = 500
const pages = new Map<string, { page: Promise<Page>; since: number }>()

const cached = (address: string): Promise<Page> => {
  const known = pages.get(address)
  if (known && Date.now() - known.since < KEPT_MS) return known.page

  const page = pageAt(address)
  pages.delete(address)
  pages.set(address, { page, since: Date.now() })
  page.catch(() => pages.delete(address))
  if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value!)
  return page
}

const server = createServer((request, response) => {
  const answer = ({ status, html, location }: Page) => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': status === 200 ? 'public, max-age=60' : 'no-store',
      ...(location && { location }),
    })
    response.end(`<!doctype html><meta charset="utf-8">${html}`)
  }
  cached(request.url ?? '/').then(answer, (error: unknown) => {
    console.error(error)
    answer({ status: 502, html: '<h1>Try again in a minute</h1>' })
  })
})

server.listen(Number(process.env.PORT ?? 4000), '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
})
