import { Kind } from 'graphql'

import { builder } from './builder'
import { badUserInput } from './errors'

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** As it is stored, and to be written. */
const IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

const parseDateTime = (value: unknown): Date => {
  const date = typeof value === 'string' && RFC_3339.test(value) ? new Date(value) : null
  if (!date || Number.isNaN(date.getTime()))
    throw badUserInput(`${JSON.stringify(value)} is no DateTime. Write it as 2026-01-31T12:00:00Z.`)
  return date
}

builder.scalarType('DateTime', {
  description: 'A point in time as RFC 3339 in UTC, such as "2026-01-31T12:00:00.000Z".',
  serialize: (value) =>
    typeof value === 'string' && IN_UTC.test(value) ? value : new Date(value).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined),
})

builder.scalarType('URL', {
  description: 'An absolute address, such as "https://example.org/stories/a-quiet-morning".',
  serialize: String,
})

builder.scalarType('JSON', {
  description: 'A JSON value of any shape.',
  serialize: (value) => value,
})
