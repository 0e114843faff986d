import {
  isolateObjectProperty,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { PublishedDocument } from '@/payload-types'
import { rowsById } from '@/src/database/rows'
import { sha256 } from '@/src/persist/sha256'
import type { RichTextDocument } from '@/src/richtext/nodes'

import type { PublishedCollection } from './documents'
import { type Locale, LOCALES } from './locales'
import { type Measures, measuresOf } from './measures'

/** A published document as a visitor reads it, with the texts of all languages. */
export type Raw = {
  id: string
  /** Of its body. */
  measures?: Partial<Record<Locale, Measures>>
  [field: string]: unknown
}

const SLUG = 'published-documents'

/** A story's series are looked up for many stories at once, elsewhere. */
const withoutJoins = { joins: false } as object

/** Reads as a visitor, so that nothing else than what is published can get in. */
export const readPublished = async (
  payload: Payload,
  collection: PublishedCollection,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Raw[]> => {
  // What is written next with this request must be written in its own language, and by its own user.
  const visitor = req && isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user'])
  if (visitor) visitor.user = null
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    draft: false,
    locale: 'all',
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    ...(visitor && { req: visitor }),
    ...(collection === 'stories' && withoutJoins),
  })
  return docs as unknown as Raw[]
}

const measured = (raw: Raw): Raw => {
  const { body } = raw as { body?: Partial<Record<Locale, RichTextDocument>> | null }
  if (!body) return raw
  const measures = LOCALES.flatMap((locale) =>
    body[locale] ? [[locale, measuresOf(body[locale])]] : [],
  )
  return { ...raw, measures: Object.fromEntries(measures) as Raw['measures'] }
}

/** Counted up when what is kept beside a document's own fields changes. */
const MEASURES = 1

type Shape = [name: string, type: string, localized: boolean, isPublic: boolean, within: Shape[]]

const shapeOf = (fields: FlattenedField[]): Shape[] =>
  fields.map((field) => [
    field.name,
    field.type,
    'localized' in field && Boolean(field.localized),
    !('access' in field && field.access?.read),
    'flattenedFields' in field ? shapeOf(field.flattenedFields) : [],
  ])

const shapes = new WeakMap<FlattenedField[], string>()

/** Another one for a program whose documents have other fields. */
export const shapeFor = (payload: Payload, collection: PublishedCollection): string => {
  const { flattenedFields } = payload.collections[collection].config
  const known = shapes.get(flattenedFields)
  if (known) return known

  const shape = sha256(JSON.stringify([MEASURES, shapeOf(flattenedFields)]))
  shapes.set(flattenedFields, shape)
  return shape
}

/** The row of a document, as its collection stores it or as a visitor reads it. */
export const publishedRow = (payload: Payload, collection: PublishedCollection, raw: Raw) => ({
  id: `${collection}:${raw.id}`,
  shape: shapeFor(payload, collection),
  content: JSON.stringify(measured(raw)),
})

export type PublishedKey = { collection: PublishedCollection; id: string }

const rowIdOf = ({ collection, id }: PublishedKey): string => `${collection}:${id}`

/** In the order of the keys, null for what is not published. What has no row yet is read from its own tables. */
export const findPublished = async (
  payload: Payload,
  keys: readonly PublishedKey[],
): Promise<(Raw | null)[]> => {
  const rows = await rowsById(
    { payload, collection: SLUG, fields: ['shape', 'content'] },
    keys.map(rowIdOf),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  const unmade = new Map<PublishedCollection, string[]>()
  const raws = keys.map((key): Raw | null => {
    const row = found.get(rowIdOf(key))
    if (row?.shape === shapeFor(payload, key.collection))
      return JSON.parse(row.content as string) as Raw
    unmade.set(key.collection, [...(unmade.get(key.collection) ?? []), key.id])
    return null
  })
  for (const [collection, ids] of unmade)
    for (const raw of await readPublished(payload, collection, ids))
      raws[keys.findIndex((key) => key.id === String(raw.id) && key.collection === collection)] =
        measured(raw)
  return raws
}

const rowFor = (req: PayloadRequest, rowId: string) =>
  req.payload.db.findOne<PublishedDocument>({
    collection: SLUG,
    where: { id: { equals: rowId } },
    req,
  })

/** What the public sees of it now, in the transaction of `req`; null where that is nothing. */
export const publishedNow = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<Raw | null> => {
  const row = await rowFor(req, `${collection}:${id}`)
  if (row?.shape === shapeFor(req.payload, collection)) return JSON.parse(row.content) as Raw
  return (await readPublished(req.payload, collection, [id], req))[0] ?? null
}

/** Makes its row tell what is published now; a draft over it changes nothing. */
export const refreshPublished = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<void> => {
  const { payload } = req
  const [raw] = await readPublished(payload, collection, [id], req)
  if (!raw) {
    await dropPublished(req, collection, id)
    return
  }
  const data = publishedRow(payload, collection, raw)
  const write = { collection: SLUG, data, req, returning: false } as const
  if (await rowFor(req, data.id)) await payload.db.updateOne({ ...write, id: data.id })
  else await payload.db.create(write)
}

export const dropPublished = async (
  req: PayloadRequest,
  collection: PublishedCollection,
  id: string,
): Promise<void> => {
  const where = { id: { equals: `${collection}:${id}` } }
  await req.payload.db.deleteMany({ collection: SLUG, where, req })
}
