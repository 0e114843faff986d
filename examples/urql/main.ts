import { graphql } from 'firsthand-client'
import { cacheExchange, Client, fetchExchange } from 'urql'

let requests = 0
let token: string | null = null

const client = new Client({
  url: process.env.FIRSTHAND_URL ?? 'http://127.0.0.1:3000/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetch: (...request) => {
    requests++
    return fetch(...request)
  },
  fetchOptions: () => (token ? { headers: { authorization: `Bearer ${token}` } } : {}),
})

const LIST = graphql(`
  query List($first: Int!, $after: String) {
    pieces(first: $first, after: $after, order: TITLE, filter: { kind: [ARTICLE] }) {
      nodes {
        id
        slug
        title
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const page = async (after: string | null) => {
  const { data, error } = await client.query(LIST, { first: 2, after })
  if (!data) throw error!
  return data.pieces
}
const first = await page(null)
const second = await page(first.pageInfo.endCursor)
console.log(`Page 1: ${first.nodes.map(({ title }) => title).join(', ')}`)
console.log(`Page 2: ${second.nodes.map(({ title }) => title).join(', ')}`)

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
const { id: pieceId, slug } = first.nodes[0]!

const { data } = await client.query(ARTICLE, { slug })
console.log(`Article: ${data?.article?.title}, ${data?.article?.body.html}`)
const before = requests
await client.query(ARTICLE, { slug })
console.log(`Read again: ${requests - before} requests`)

const SIGN_UP = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      token
      reader {
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
  const { data, error } = await client.mutation(SIGN_UP, {
    input: { email, password, displayName: 'Robin' },
  })
  if (!data) throw error!
  return data.signUp
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
const left = await client.mutation(INSIGHT, { input: { pieceId, rating: 'OUTSTANDING' } })
const { insight, summary } = left.data!.submitInsight
console.log(`Insight: ${insight?.rating}, ${summary?.total} in all`)

const { error } = await client.query(LIST, { first: 1000 })
for (const { extensions } of error?.graphQLErrors ?? [])
  console.log(`Refused: ${String(extensions.code)}`)
