import type { CollectionSlug } from 'payload'

import type { App } from './app'

type Rows = Record<string, unknown>

/** SQLite forgets what named a document that was deleted; delivery passes over it, as it does on MongoDB. */
const withoutGone = (value: unknown, existing: Set<string>): unknown => {
  if (Array.isArray(value))
    return value.map((each) => withoutGone(each, existing)).filter((each) => each !== null)
  if (typeof value === 'string')
    return /^[\da-f]{24}$|^[\da-f]{8}-[\da-f-]{27}$/.test(value) && !existing.has(value)
      ? null
      : value
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'id' ? each : withoutGone(each, existing),
    ]),
  )
}

/** What is kept for delivery, by "articles:" and the id; and what Payload itself reads as a visitor. */
export const deliveredRows = async ({ payload }: App): Promise<{ kept: Rows; published: Rows }> => {
  const { PUBLISHED_COLLECTIONS } = await import('@/src/delivery/documents')
  const { readAsVisitor } = await import('@/src/delivery/asVisitor')
  const idsOf = async (collection: CollectionSlug) =>
    (await payload.find({ collection, depth: 0, pagination: false })).docs.map(({ id }) =>
      String(id),
    )
  const existing = new Set<string>()
  const published: [string, unknown][] = []
  for (const collection of [...PUBLISHED_COLLECTIONS, 'media', 'site'] as const) {
    const ids = collection === 'site' ? [collection] : await idsOf(collection)
    for (const id of ids) existing.add(id)
    for (const raw of await readAsVisitor(payload, collection, ids))
      published.push([`${collection}:${raw.id}`, JSON.parse(JSON.stringify(raw))])
  }

  const { docs } = await payload.find({
    collection: 'published-documents',
    where: { id: { not_equals: 'all' } },
    pagination: false,
  })
  const kept = docs.map(({ id, content }): [string, unknown] => {
    const raw = JSON.parse(content) as object
    return [id, withoutGone({ ...raw, measures: undefined }, existing)]
  })
  return {
    kept: JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Rows,
    published: withoutGone(Object.fromEntries(published), existing) as Rows,
  }
}
