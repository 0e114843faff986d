import { askJson } from '../load/ask'
import { byPost } from '../questions/firsthand'

type Piece = {
  id: string
  slug: string
  title: string
  publishedAt: string
  comments: { nodes: { id: string }[] }
}
type Pieces = { data: { pieces: { nodes: Piece[] } } }
type Topics = { data: { topics: { nodes: { slug: string }[] } } }

export type Article = {
  id: string
  /** As Payload knows it. */
  documentId: string
  slug: string
  title: string
  /** The newest comment on it. */
  commentId: string
}

export const ARTICLES_OF = /* GraphQL */ `
  query ArticlesOf($first: Int!, $order: PieceOrder, $publishedBefore: DateTime) {
    pieces(
      first: $first
      order: $order
      filter: { kind: [ARTICLE], publishedBefore: $publishedBefore }
    ) {
      nodes {
        id
        slug
        title
        publishedAt
        comments(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`

const piecesOf = async (url: string, variables: object): Promise<Piece[]> =>
  (await askJson<Pieces>(url, byPost(ARTICLES_OF, variables))).data.pieces.nodes

/** Clients need not know what is in an id; a part of the project does. */
export const documentIdOf = (id: string) =>
  Buffer.from(id, 'base64').toString('utf8').split(':')[1]!

const articleOf = ({ id, slug, title, comments }: Piece): Article => ({
  id,
  documentId: documentIdOf(id),
  slug,
  title,
  commentId: comments.nodes[0]!.id,
})

/** A page of the API has at most 100. */
const LARGEST_PAGE = 100
const FEWEST_PAGES = 50

/** Articles from the whole time of the publication, so that no part of a large database is favoured. */
export const articlesOf = async (url: string, most: number): Promise<Article[]> => {
  const [newest] = await piecesOf(url, { first: 1, order: 'NEWEST' })
  const [oldest] = await piecesOf(url, { first: 1, order: 'OLDEST' })
  const end = Date.parse(newest!.publishedAt) + 1
  const span = end - Date.parse(oldest!.publishedAt)

  const pages = Math.max(FEWEST_PAGES, Math.ceil(most / LARGEST_PAGE))
  const first = Math.ceil(most / pages)

  const found = new Map<string, Article>()
  for (let page = 0; page < pages; page++) {
    const publishedBefore = new Date(end - (span * page) / pages).toISOString()
    const pieces = await piecesOf(url, { first, publishedBefore })
    for (const piece of pieces)
      if (piece.comments.nodes.length > 0) found.set(piece.id, articleOf(piece))
  }
  return [...found.values()]
}

export const TOPICS_OF = /* GraphQL */ `
  query TopicsOf {
    topics(first: 20) {
      nodes {
        slug
      }
    }
  }
`

export const topicsOf = async (url: string): Promise<string[]> =>
  (await askJson<Topics>(url, byPost(TOPICS_OF))).data.topics.nodes.map(({ slug }) => slug)
