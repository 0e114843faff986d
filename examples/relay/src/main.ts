import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getRequest,
  getSingularSelector,
  type GraphQLTaggedNode,
  type MutationParameters,
  Network,
  type OperationType,
  RecordSource,
  Store,
} from 'relay-runtime'

import articleQuery, { type queriesArticleQuery } from './__generated__/queriesArticleQuery.graphql'
import insightMutation, {
  type queriesInsightMutation,
} from './__generated__/queriesInsightMutation.graphql'
import listFragment, {
  type queriesList_query$data,
} from './__generated__/queriesList_query.graphql'
import listQuery, { type queriesListQuery } from './__generated__/queriesListQuery.graphql'
import nextPageQuery, {
  type queriesNextPageQuery,
} from './__generated__/queriesNextPageQuery.graphql'
import signUpMutation, {
  type queriesSignUpMutation,
} from './__generated__/queriesSignUpMutation.graphql'

type Answer = { data?: object; errors?: { message: string; extensions: { code: string } }[] }

let requests = 0
let token: string | null | undefined = null

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => {
    requests++
    const response = await fetch(process.env.FIRSTHAND_URL ?? 'http://127.0.0.1:3000/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: text, variables }),
    })
    const { data, errors } = (await response.json()) as Answer
    if (errors?.[0]) throw new Error(errors[0].message, { cause: errors[0].extensions.code })
    return { data: data as never }
  }),
  store: new Store(new RecordSource()),
})

const read = async <Query extends OperationType>(
  query: GraphQLTaggedNode,
  variables: Query['variables'],
): Promise<Query['response']> => {
  environment.retain(createOperationDescriptor(getRequest(query), variables))
  const data = await fetchQuery<Query>(environment, query, variables, {
    fetchPolicy: 'store-or-network',
  }).toPromise()
  return data!
}

const write = <Mutation extends MutationParameters>(
  mutation: GraphQLTaggedNode,
  variables: Mutation['variables'],
): Promise<Mutation['response']> =>
  new Promise((resolve, reject) => {
    commitMutation<Mutation>(environment, {
      mutation,
      variables,
      onCompleted: resolve,
      onError: reject,
    })
  })

const root = await read<queriesListQuery>(listQuery, { first: 2 })

/** The list as the store has it: `@connection` joins the pages. */
const list = () => {
  const selector = getSingularSelector(listFragment, root)
  return environment.lookup(selector).data as queriesList_query$data
}
const titles = () => list().pieces.edges.map(({ node }) => node.title)
console.log(`Page 1: ${titles().join(', ')}`)
const { endCursor } = list().pieces.pageInfo
await read<queriesNextPageQuery>(nextPageQuery, { first: 2, after: endCursor })
console.log(`Page 2: ${titles().slice(2).join(', ')}`)

const { id: pieceId, slug } = list().pieces.edges[0]!.node
const { article } = await read<queriesArticleQuery>(articleQuery, { slug })
console.log(`Article: ${article?.title}, ${article?.body.html}`)
const before = requests
await read<queriesArticleQuery>(articleQuery, { slug })
console.log(`Read again: ${requests - before} requests`)

const signUp = async (email: string, password: string) => {
  const input = { email, password, displayName: 'Robin' }
  return (await write<queriesSignUpMutation>(signUpMutation, { input })).signUp
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

const input = { pieceId, rating: 'OUTSTANDING' } as const
const { submitInsight } = await write<queriesInsightMutation>(insightMutation, { input })
console.log(`Insight: ${submitInsight.insight?.rating}, ${submitInsight.summary?.total} in all`)

try {
  await read<queriesListQuery>(listQuery, { first: 1000 })
} catch (error) {
  console.log(`Refused: ${String((error as Error).cause)}`)
}
