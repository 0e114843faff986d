import type { IncomingMessage } from 'node:http'

import { HeaderMap } from '@apollo/server'

/** What is asked of the headers of a request. */
export type RequestHeaders = Pick<Headers, 'get' | 'has'>

/** Node's own, under the same methods: most requests are asked for two or three of them. */
export const readHeaders = ({ headers }: IncomingMessage): RequestHeaders => ({
  get: (name) => headers[name]?.toString() ?? null,
  has: (name) => headers[name] !== undefined,
})

/** All of them, to change. */
export const headersOf = ({ headers }: IncomingMessage): Headers => {
  const all = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const each of [value ?? []].flat()) all.append(name, each)
  return all
}

export const headerMapOf = ({ headers }: IncomingMessage): HeaderMap => {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  return map
}
