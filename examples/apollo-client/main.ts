import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
} from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { relayStylePagination } from '@apollo/client/utilities'
import { graphql } from 'firsthand-client'

let requests = 0
let token: string | null = null

const client = new ApolloClient({
  link: ApolloLink.from([
    new SetContextLink(() => ({ headers: token ? { authorization: `Bearer ${token}` } : {} })),
    new HttpLink({
      uri: process.env.FIRSTHAND_URL ?? 'http://127.0.0.1:3000/graphql',
      fetch: (...request) => {
        requests++
        return fetch(...request)
      },
    }),
  ]),
  cache: new InMemoryCache({
    possibleTypes: { Piece: ['Article', 'Story', 'Series'] },
    typePolicies: {
      // Pages are joined into one list; everything but the cursor tells lists apart.
      Query: { fields: { pieces: relayStylePagination(['filter', 'order', 'locale']) } },
    },
  }),
})

const LIST = graphql(`
  query List($first: Int!, $after: String) {
    pieces(first: $first, after: $after, order: TITLE, filter: { kind: [ARTICLE] }) {
      edges {
        node {
          id
          slug
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const titlesOf = (edges: { node: { title: string } }[]) =>
  edges.map(({ node }) => node.title).join(', ')
const list = client.watchQuery({ query: LIST, variables: { first: 2 } })
const subscription = list.subscribe(() => {
  // A front end renders here; each page that comes is one more call with the longer list.
})
const first = (await client.query({ query: LIST, variables: { first: 2 } })).data!.pieces
const { data: more } = await list.fetchMore({ variables: { after: first.pageInfo.endCursor } })
console.log(`Page 1: ${titlesOf(first.edges)}`)
console.log(`Page 2: ${titlesOf(more.pieces.edges)}`)
subscription.unsubscribe()
const joined = client.readQuery({ query: LIST, variables: { first: 2 } })
console.log(`In the cache: ${joined?.pieces.edges.length} pieces in one list`)

const ARTICLE = graphql(`
  query Article($slug: String!) {
    article(slug: $slug) {
      id
      title
      body {
        html
      }
    }
  }
`)
const { id: pieceId, slug } = first.edges[0]!.node

const { data } = await client.query({ query: ARTICLE, variables: { slug } })
console.log(`Article: ${data?.article?.title}, ${data?.article?.body.html}`)
const before = requests
await client.query({ query: ARTICLE, variables: { slug } })
console.log(`Read again: ${requests - before} requests`)

const SIGN_UP = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      token
      reader {
        id
        displayName
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`)
const signUp = async (email: string, password: string) => {
  const { data } = await client.mutate({
    mutation: SIGN_UP,
    variables: { input: { email, password, displayName: 'Robin' } },
  })
  return data!.signUp
}
const email = `${crypto.randomUUID()}@example.org`

for (const { code, path } of (await signUp(email, 'short')).userErrors)
  console.log(`To mend: ${code} ${path?.join('.')}`)

const session = await signUp(email, 'long enough now')
if (!session.token) {
  console.log('Signed up: follow the link in the mail, then sign in')
  process.exit()
}
token = session.token
console.log(`Signed up: ${session.reader?.displayName}`)

const INSIGHT = graphql(`
  mutation Insight($input: SubmitInsightInput!) {
    submitInsight(input: $input) {
      insight {
        id
        rating
      }
      summary {
        total
      }
    }
  }
`)
const left = await client.mutate({
  mutation: INSIGHT,
  variables: { input: { pieceId, rating: 'OUTSTANDING' } },
})
const { insight, summary } = left.data!.submitInsight
console.log(`Insight: ${insight?.rating}, ${summary?.total} in all`)

try {
  await client.query({
    query: LIST,
    variables: { first: 1000 },
    fetchPolicy: 'network-only',
  })
} catch (error) {
  if (!CombinedGraphQLErrors.is(error)) throw error
  for (const { extensions } of error.errors) console.log(`Refused: ${String(extensions?.code)}`)
}
