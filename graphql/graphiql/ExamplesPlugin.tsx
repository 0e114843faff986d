import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'

import { type Example, EXAMPLES } from './examples'

const Icon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
    <path d="M4.5 2.5h9v9M11.5 4.5h-9v9h9z M5 7.5h4M5 10.5h4" />
  </svg>
)

const Examples = () => {
  const actions = useGraphiQLActions()
  const { queryEditor, tabs } = useGraphiQL(({ queryEditor, tabs }) => ({ queryEditor, tabs }))

  const open = ({ query }: Example) => {
    const isBlank = tabs.length === 1 && !queryEditor?.getValue().trim()
    if (!isBlank) actions.addTab()
    queryEditor?.setValue(query)
    queryEditor?.focus()
    queryEditor?.getDomNode()?.scrollIntoView({ block: 'center' })
  }

  return (
    <section className="examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own. Press ▶ or Ctrl-Enter to run it.</p>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A panel of operations that are ready to run. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: Icon,
  content: Examples,
}
