import type { ReactNode } from 'react'

import type { Part } from '@/src/desk/desk'

type Props<Value> = {
  id: string
  title: string
  part: Part<Value> | null
  countOf: (value: Value) => number
  /** Where how many there are says something. */
  hasCount?: boolean
  empty: string
  children: (value: Value) => ReactNode
}

/** A part of the dashboard, or nothing where it is not this viewer's. */
export function Card<Value>({
  id,
  title,
  part,
  countOf,
  hasCount = true,
  empty,
  children,
}: Props<Value>) {
  if (!part) return null

  const count = 'value' in part ? countOf(part.value) : null
  return (
    <section className="desk__card" aria-labelledby={`desk-${id}`}>
      <h3 id={`desk-${id}`} className="desk__title">
        {title}
        {hasCount && count ? <span className="desk__count">{count}</span> : null}
      </h3>
      {'value' in part ? (
        count ? (
          children(part.value)
        ) : (
          <p className="desk__empty">{empty}</p>
        )
      ) : (
        <p className="desk__missing" role="alert">
          This could not be read. Load the page again; if it stays so, tell whoever runs the server.
        </p>
      )}
    </section>
  )
}
