import type { Where } from 'payload'

import { DOCUMENT_ID } from '@/src/database/documentId'

import { BadCursor } from './badInput'

export { DOCUMENT_ID }

export type Key = { field: string; descending: boolean; type: 'date' | 'number' | 'text' }

/**
 * What a list is ordered by, and what next where that is the same, before the id that makes the order total.
 * Cursors tell lists apart by `name`.
 */
export type Order = { name: string; key: Key; next?: Key }

type Value = string | number
type Position = { values: Value[]; id: string }

export const keysOf = ({ key, next }: Order): Key[] => (next ? [key, next] : [key])

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

export const encodeCursor = (order: Order, { values, id }: Position): string =>
  encodeParts(order.name, ...values, id)

const isOfType = ({ type }: Key, value: unknown): value is Value => {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string' || !value.isWellFormed() || value.includes('\0')) return false
  return type === 'text' || !Number.isNaN(Date.parse(value))
}

/** Throws BadCursor where the text is none of ours, or belongs to a list in another order. */
export const decodeCursor = (order: Order, cursor: string): Position => {
  const keys = keysOf(order)
  const parts = decodeParts(order.name, cursor, keys.length + 1)
  const values = parts.slice(0, -1)
  const id = parts.at(-1)
  const isId = typeof id === 'string' && DOCUMENT_ID.test(id)
  if (!isId || !keys.every((key, at) => isOfType(key, values[at]))) throw new BadCursor(cursor)
  return { values: values as Value[], id }
}

const operatorOf = ({ descending }: Key, backwards: boolean) =>
  descending !== backwards ? 'less_than' : 'greater_than'

/** Everything that comes behind the position, reading the list forwards or backwards. */
export const beyond = (order: Order, { values, id }: Position, backwards: boolean): Where => {
  const keys = keysOf(order)
  const places = [
    ...keys.map((key, at) => ({ field: key.field, key, value: values[at] })),
    { field: 'id', key: keys.at(-1)!, value: id },
  ]
  const bound: Where = {
    or: places.map(({ field, key, value }, at) => ({
      and: [
        ...places.slice(0, at).map((same) => ({ [same.field]: { equals: same.value } })),
        { [field]: { [operatorOf(key, backwards)]: value } },
      ],
    })),
  }
  // It says nothing new, and by it the database finds where in its index to begin.
  const [{ field, key, value }] = places as [(typeof places)[0]]
  return { and: [{ [field]: { [`${operatorOf(key, backwards)}_equal`]: value } }, bound] }
}

export const sortOf = (order: Order, backwards: boolean): string[] => {
  const keys = keysOf(order)
  const sign = (key: Key) => (operatorOf(key, backwards) === 'less_than' ? '-' : '')
  return [...keys.map((key) => `${sign(key)}${key.field}`), `${sign(keys.at(-1)!)}id`]
}
