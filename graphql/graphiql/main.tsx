import 'graphiql/style.css'
import './main.css'

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
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

const fetcher = async (params: object): Promise<object> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as object
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
