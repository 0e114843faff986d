import 'graphiql/style.css'
import './main.css'

import type { Fetcher, FetcherParams, FetcherResultPayload } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { createClient } from 'graphql-sse'
import { createRoot } from 'react-dom/client'

import { EXAMPLES } from './examples'
import { EXAMPLES_PLUGIN } from './ExamplesPlugin'

const WORKERS: Record<string, string> = { graphql: 'graphql.worker.js', json: 'json.worker.js' }

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) =>
      new Worker(`/graphiql/${WORKERS[label] ?? 'editor.worker.js'}`, { type: 'module' }),
  },
})

const isSubscription = ({ query, operationName }: FetcherParams): boolean =>
  getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.SUBSCRIPTION

const fetcher: Fetcher = async (params, { headers = {} } = {}) => {
  if (isSubscription(params)) {
    const streams = createClient({ url: '/graphql/stream', headers, retryAttempts: 0 })
    return streams.iterate({ ...params, operationName: params.operationName ?? undefined })
  }

  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(params),
  })
  return (await response.json()) as FetcherResultPayload
}

/** Afterwards GraphiQL remembers which panel was open. */
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={EXAMPLES[0]!.query}
    plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
    {...(isFirstVisit && { visiblePlugin: EXAMPLES_PLUGIN })}
  />,
)
