import { createLocalReq, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import { PIECE_COLLECTIONS } from './pieceKinds'
import { publishedNow } from './publishedDocuments'
import { idOf } from './relations'

export const SHOWING_COLLECTIONS = [
  ...PIECE_COLLECTIONS,
  'pages',
  'authors',
  'communities',
] as const
export type ShowingCollection = (typeof SHOWING_COLLECTIONS)[number]

const isPublished = { _status: { equals: 'published' } } as const

/** The fields, of a document or of a block in its text, that hold a picture. */
const PICTURE_FIELDS = ['cover', 'image', 'portrait', 'logo']

/** The pictures that a document names, in any locale. */
export const imageIdsWithin = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(imageIdsWithin)
  if (typeof value !== 'object' || value === null) return []

  return Object.entries(value).flatMap(([field, inner]) =>
    PICTURE_FIELDS.includes(field) && typeof inner === 'string' ? [inner] : imageIdsWithin(inner),
  )
}

/** A text may still name a picture that was deleted. */
const thatExist = async (req: PayloadRequest, ids: string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
    select: { filename: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** The pictures that a document shows now and did not, or the other way round. */
const store = async (
  req: PayloadRequest,
  collection: 'shown-images' | 'drafted-images',
  document: string,
  named: string[],
): Promise<string[]> => {
  const { payload } = req
  const { docs: rows } = await payload.find({
    collection,
    where: { document: { equals: document } },
    depth: 0,
    pagination: false,
    req,
  })
  const listed = new Set(rows.map(({ image }) => idOf(image)))
  const shown = await thatExist(req, named)

  const over = rows.filter(({ image }) => !shown.includes(idOf(image) ?? ''))
  if (over.length > 0)
    await payload.delete({ collection, where: { id: { in: over.map(({ id }) => id) } }, req })
  const added = shown.filter((id) => !listed.has(id))
  for (const image of added)
    await payload.create({ collection, data: { document, image }, depth: 0, req })
  return [...added, ...over.flatMap(({ image }) => idOf(image) ?? [])]
}

/** Makes the rows of a document tell which pictures its published form shows, in any locale; those that came or went. */
export const refreshShownImages = async (
  req: PayloadRequest,
  collection: ShowingCollection,
  id: string,
): Promise<string[]> => {
  const raw = await publishedNow(req, collection, id)
  return store(req, 'shown-images', `${collection}:${id}`, imageIdsWithin(raw))
}

/** The same of its newest version, where that is a draft. */
export const refreshDraftedImages = async (
  req: PayloadRequest,
  collection: ShowingCollection,
  id: string,
  isDraft: boolean,
): Promise<void> => {
  // What is written next with this request must be written in its own language.
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const newest = isDraft
    ? await req.payload.findByID({
        ...{ collection, id, draft: true, locale: 'all', depth: 0, disableErrors: true, req: own },
      })
    : null
  await store(req, 'drafted-images', `${collection}:${id}`, imageIdsWithin(newest))
}

export const refreshImagesOfSite = async (req: PayloadRequest): Promise<string[]> => {
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, req })
  return store(req, 'shown-images', 'site', imageIdsWithin(site))
}

const fillDraftedImages = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  for (const collection of SHOWING_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      draft: true,
      where: { _status: { equals: 'draft' } },
      select: { slug: true },
      depth: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) await refreshDraftedImages(req, collection, String(id), true)
  }
  // A row of no document, since there may be none of any: drafts are not looked through again.
  await payload.create({ collection: 'drafted-images', data: { document: 'filled' }, req })
}

/** Fills the rows of a database that is older than they are. */
export const fillShownImages = async (payload: Payload): Promise<void> => {
  if (!(await payload.db.findOne({ collection: 'drafted-images', select: { document: true } })))
    await fillDraftedImages(payload)
  if (await payload.db.findOne({ collection: 'shown-images', select: { document: true } })) return

  const req = await createLocalReq({}, payload)
  for (const collection of SHOWING_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      where: isPublished,
      select: { slug: true },
      depth: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) await refreshShownImages(req, collection, String(id))
  }
  await refreshImagesOfSite(req)
}
