import { createClient, graphql, type ResultOf, type VariablesOf } from 'firsthand-client'

/** Nothing here runs: `npm run typecheck` fails where a line does not mean what it says. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const isTrue = <T extends true>(): T | void => undefined

const CARD = graphql(`
  fragment Card on Piece {
    title
    cover {
      alt
    }
    ... on Story {
      narrator {
        ageRange
      }
    }
  }
`)
const LIST = graphql(
  `
    query List($first: Int!, $after: String, $filter: PieceFilter) {
      pieces(first: $first, after: $after, filter: $filter) {
        nodes {
          __typename
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
const SITE = graphql(`
  {
    site {
      name
      locales
    }
  }
`)

export const checks = async () => {
  const api = createClient({ url: 'https://example.org/graphql' })

  const { pieces } = await api.query(LIST, { first: 10, filter: { kind: ['STORY'] } })
  const piece = pieces.nodes[0]!
  isTrue<Same<typeof piece.title, string>>()
  isTrue<Same<typeof pieces.pageInfo.endCursor, string | null>>()
  isTrue<Same<ResultOf<typeof SITE>['site']['locales'], ('en' | 'es')[]>>()
  if (piece.__typename === 'Story') isTrue<Same<typeof piece.narrator.ageRange, string | null>>()

  // @ts-expect-error -- a field that was not selected
  void piece.subtitle
  // @ts-expect-error -- a cover may be missing
  void piece.cover.alt
  // @ts-expect-error -- only a story has a narrator
  void piece.narrator.ageRange

  // @ts-expect-error -- `$first` must be given
  await api.query(LIST)
  // @ts-expect-error -- and is a number
  await api.query(LIST, { first: 'ten' })
  // @ts-expect-error -- there is no such kind
  await api.query(LIST, { first: 10, filter: { kind: ['POEM'] } })
  // @ts-expect-error -- a variable that the document does not have
  const variables: VariablesOf<typeof LIST> = { first: 10, last: 10 }
  await api.query(SITE)

  for await (const node of api.paginate(LIST, { first: 10 }, (data) => data.pieces))
    node.title satisfies string
  // @ts-expect-error -- a document without `$after` has no second page
  api.paginate(SITE, {}, () => null)

  return variables
}
