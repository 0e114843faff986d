import type { Payload } from 'payload'

import { rowsById } from '@/src/database/rows'

import type { Person } from './contract'

type Named =
  { collection: 'readers'; field: 'displayName' } | { collection: 'users'; field: 'name' }

const named = async (
  payload: Payload,
  { collection, field }: Named,
  ids: (string | null)[],
): Promise<Map<string, Person>> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const rows = await rowsById({ payload, collection, fields: [field] }, known)
  return new Map(rows.map((row) => [row.id, { id: row.id, name: String(row[field]) }]))
}

/** What readers are called, which everyone may know. */
export const readersNamed = (payload: Payload, ids: (string | null)[]) =>
  named(payload, { collection: 'readers', field: 'displayName' }, ids)

/** What the staff are called, which the staff may know. */
export const staffNamed = (payload: Payload, ids: (string | null)[]) =>
  named(payload, { collection: 'users', field: 'name' }, ids)
