import type { Where } from 'payload'

import { BadCursor } from './badInput'

export type Key = { field: string; descending: boolean; type: 'date' | 'number' | 'text' }

/** What a list is ordered by, before the id that makes the order total. Cursors tell lists apart by `name`. */
export type Order = { name: string; key: Key }

type Value = string | number
type Position = { value: Value; id: string }

/** A cursor tells which list it is of, so that another's is refused. */
export const encodeParts = (list: string, ...parts: Value[]): string =>
  Buffer.from(JSON.stringify([list, ...parts])).toString('base64url')

/** What stands in a cursor behind the name of its list. Throws BadCursor where it is another list's, or none. */
export const decodeParts = (list: string, cursor: string, count: number): unknown[] => {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch (cause) {
    throw new BadCursor(cursor, { cause })
  }
  if (!Array.isArray(parsed) || parsed[0] !== list || parsed.length !== count + 1)
    throw new BadCursor(cursor)
  return parsed.slice(1)
}

export const encodeCursor = (order: Order, { value, id }: Position): string =>
  encodeParts(order.name, value, id)

/** The id of a document on either database. */
export const DOCUMENT_ID = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const isOfType = ({ type }: Key, value: unknown): value is Value => {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\0')) return false
  return type === 'text' || !Number.isNaN(Date.parse(value))
}

/** Throws BadCursor where the text is none of ours, or belongs to a list in another order. */
export const decodeCursor = (order: Order, cursor: string): Position => {
  const [value, id] = decodeParts(order.name, cursor, 2)
  const isId = typeof id === 'string' && DOCUMENT_ID.test(id)
  if (!isId || !isOfType(order.key, value)) throw new BadCursor(cursor)
  return { value, id }
}

/** Everything that comes behind the position, reading the list forwards or backwards. */
export const beyond = ({ key }: Order, { value, id }: Position, backwards: boolean): Where => {
  const operator = key.descending !== backwards ? 'less_than' : 'greater_than'
  return {
    or: [
      { [key.field]: { [operator]: value } },
      { and: [{ [key.field]: { equals: value } }, { id: { [operator]: id } }] },
    ],
  }
}

export const sortOf = ({ key }: Order, backwards: boolean): string[] => {
  const sign = key.descending !== backwards ? '-' : ''
  return [`${sign}${key.field}`, `${sign}id`]
}
