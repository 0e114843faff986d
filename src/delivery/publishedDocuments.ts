import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import type { PublishedDocument } from '@/payload-types'
import { rowsById } from '@/src/database/rows'
import { sha256 } from '@/src/persist/sha256'
import type { RichTextDocument } from '@/src/richtext/nodes'

import { type Delivered, fieldsOf, type Raw, readAsVisitor } from './asVisitor'
import { type Locale, LOCALES } from './locales'
import { measuresOf } from './measures'

const SLUG = 'published-documents'

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
export const shapeFor = (payload: Payload, collection: Delivered): string => {
  const fields = fieldsOf(payload, collection)
  const known = shapes.get(fields)
  if (known) return known

  const shape = sha256(JSON.stringify([MEASURES, shapeOf(fields)]))
  shapes.set(fields, shape)
  return shape
}

export type PublishedKey = { collection: Delivered; id: string }

export const rowIdOf = ({ collection, id }: PublishedKey): string => `${collection}:${id}`

/** The row of a document, as its collection stores it or as a visitor reads it. */
export const publishedRow = (payload: Payload, collection: Delivered, raw: Raw) => ({
  id: rowIdOf({ collection, id: raw.id }),
  shape: shapeFor(payload, collection),
  content: JSON.stringify(measured(raw)),
})

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
  const unmade = new Map<Delivered, string[]>()
  const raws = keys.map((key): Raw | null => {
    const row = found.get(rowIdOf(key))
    if (row?.shape === shapeFor(payload, key.collection))
      return JSON.parse(row.content as string) as Raw
    unmade.set(key.collection, [...(unmade.get(key.collection) ?? []), key.id])
    return null
  })
  for (const [collection, ids] of unmade)
    for (const raw of await readAsVisitor(payload, collection, ids))
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
  collection: Delivered,
  id: string,
): Promise<Raw | null> => {
  const row = await rowFor(req, rowIdOf({ collection, id }))
  if (row?.shape === shapeFor(req.payload, collection)) return JSON.parse(row.content) as Raw
  return (await readAsVisitor(req.payload, collection, [id], req))[0] ?? null
}

/** Makes its row tell what is published now; a draft over it changes nothing. */
export const refreshPublished = async (
  req: PayloadRequest,
  collection: Delivered,
  id: string,
): Promise<void> => {
  const { payload } = req
  const [raw] = await readAsVisitor(payload, collection, [id], req)
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
  collection: Delivered,
  id: string,
): Promise<void> => {
  const where = { id: { equals: rowIdOf({ collection, id }) } }
  await req.payload.db.deleteMany({ collection: SLUG, where, req })
}
