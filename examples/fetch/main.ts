const url = process.env.FIRSTHAND_URL ?? 'http://127.0.0.1:3000/graphql'

type Answer<Data> = {
  data?: Data | null
  errors?: { message: string; extensions: { code: string } }[]
}

class ApiError extends Error {
  readonly code: string

  constructor({ message, extensions }: NonNullable<Answer<unknown>['errors']>[number]) {
    super(message)
    this.code = extensions.code
  }
}

let requests = 0
let token: string | null = null

const request = async <Data>(query: string, variables: object = {}): Promise<Data> => {
  requests++
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (errors?.[0]) throw new ApiError(errors[0])
  return data!
}

/** What was read stays for as long as the process: enough for a build, too long for a server. */
const cache = new Map<string, Promise<unknown>>()
const cached = <Data>(query: string, variables: object = {}): Promise<Data> => {
  const key = JSON.stringify([query, variables])
  const known = cache.get(key) ?? request<Data>(query, variables)
  cache.set(key, known)
  return known as Promise<Data>
}

type List = {
  pieces: {
    nodes: { id: string; slug: string; title: string }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const LIST = `query List($first: Int!, $after: String) {
  pieces(first: $first, after: $after, order: TITLE, filter: { kind: [ARTICLE] }) {
    nodes { id slug title }
    pageInfo { hasNextPage endCursor }
  }
}`

const titlesOf = ({ pieces }: List) => pieces.nodes.map(({ title }) => title).join(', ')

const first = await cached<List>(LIST, { first: 2 })
const second = await cached<List>(LIST, { first: 2, after: first.pieces.pageInfo.endCursor })
console.log(`Page 1: ${titlesOf(first)}`)
console.log(`Page 2: ${titlesOf(second)}`)

type Article = { article: { id: string; title: string; body: { html: string } } | null }
const ARTICLE = `query Article($slug: String!) {
  article(slug: $slug) { id title body { html } }
}`
const { id: pieceId, slug } = first.pieces.nodes[0]!

const { article } = await cached<Article>(ARTICLE, { slug })
console.log(`Article: ${article!.title}, ${article!.body.html}`)
const before = requests
await cached<Article>(ARTICLE, { slug })
console.log(`Read again: ${requests - before} requests`)

type SignUp = {
  signUp: {
    token: string | null
    reader: { displayName: string } | null
    userErrors: { code: string; message: string; path: string[] | null }[]
  }
}
const SIGN_UP = `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    token
    reader { displayName }
    userErrors { code message path }
  }
}`
const email = `${crypto.randomUUID()}@example.org`

const refused = await request<SignUp>(SIGN_UP, {
  input: { email, password: 'short', displayName: 'Robin' },
})
for (const { code, path } of refused.signUp.userErrors)
  console.log(`To mend: ${code} ${path?.join('.')}`)

const { signUp } = await request<SignUp>(SIGN_UP, {
  input: { email, password: 'long enough now', displayName: 'Robin' },
})
if (!signUp.token) {
  console.log('Signed up: follow the link in the mail, then sign in')
  process.exit()
}
token = signUp.token
console.log(`Signed up: ${signUp.reader?.displayName}`)

type Insight = { submitInsight: { insight: { rating: string } | null; summary: { total: number } } }
const { submitInsight } = await request<Insight>(
  `mutation Insight($input: SubmitInsightInput!) {
    submitInsight(input: $input) { insight { rating } summary { total } }
  }`,
  { input: { pieceId, rating: 'OUTSTANDING' } },
)
console.log(`Insight: ${submitInsight.insight?.rating}, ${submitInsight.summary.total} in all`)

try {
  await request(LIST, { first: 1000 })
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  console.log(`Refused: ${error.code}`)
}
