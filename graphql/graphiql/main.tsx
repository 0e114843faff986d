import 'graphiql/style.css'

import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const WORKERS: Record<string, string> = { graphql: 'graphql.worker.js', json: 'json.worker.js' }

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) =>
      new Worker(`/graphiql/${WORKERS[label] ?? 'editor.worker.js'}`, { type: 'module' }),
  },
})

const EXAMPLE = `# The newest pieces of the publication. Press ▶ or Ctrl-Enter.
query NewestPieces {
  pieces(first: 5) {
    totalCount
    nodes {
      kind
      title
      path
      readingMinutes
      authors {
        name
      }
      insights {
        total
      }
    }
  }
}
`

const fetcher = async (params: object): Promise<object> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as object
}

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL fetcher={fetcher} defaultQuery={EXAMPLE} />,
)
