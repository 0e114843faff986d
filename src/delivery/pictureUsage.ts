import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Story } from '@/payload-types'
import { DOCUMENT_ID } from '@/src/database/documentId'

import { LOCALES } from './locales'
import { imageIdsWithin, SHOWING_COLLECTIONS, type ShowingCollection } from './shownImages'

export type PictureUse = {
  collection: ShowingCollection | 'site'
  id: string
  title: string
  /** In what the public sees, in the newest draft, or in both. */
  published: boolean
  draft: boolean
  /** Such as `cover` or `body (es)`. */
  places: string[]
}

export type PictureUsage = { uses: PictureUse[]; total: number }

/** More than an editor would read; the total says how many there are. */
const MOST = 100

type Values = { [field: string]: unknown }
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a document, read in all languages, that show a picture. */
const placesIn = (document: Values, image: string): string[] =>
  Object.entries(document).flatMap(([field, value]) => {
    const shows = (part: unknown): boolean => imageIdsWithin(part).includes(image)
    if (!shows({ [field]: value })) return []
    if (field === 'meta') return ['sharing picture']
    const languages = LOCALES.filter((locale) => isValues(value) && shows(value[locale]))
    return languages.length > 0 ? languages.map((locale) => `${field} (${locale})`) : [field]
  })

const documentsOf = async (
  req: PayloadRequest,
  table: 'shown-images' | 'drafted-images',
  image: string,
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: table,
    where: { image: { equals: image } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ document }) => document)
}

const titleOf = ({ title, name }: Values): string => {
  const text = title ?? name
  const texts = isValues(text) ? LOCALES.map((locale) => text[locale]) : [text]
  return texts.find((each): each is string => typeof each === 'string' && each !== '') ?? ''
}

const readUse = async (
  req: PayloadRequest,
  document: string,
  image: string,
  { published, draft }: { published: boolean; draft: boolean },
): Promise<PictureUse | null> => {
  const { payload } = req
  const asStaff = { locale: 'all', depth: 0, overrideAccess: false, user: req.user } as const
  if (document === 'site') {
    const site = (await payload.findGlobal({ slug: 'site', ...asStaff })) as unknown as Values
    const places = placesIn(site, image)
    return { collection: 'site', id: 'site', title: 'Site', published, draft, places }
  }

  const [named, id] = document.split(':')
  const collection = SHOWING_COLLECTIONS.find((each) => each === named)
  if (!collection || !id) return null
  const read = async (asDraft: boolean) =>
    (await payload.findByID({
      ...{ collection, id, draft: asDraft, disableErrors: true, ...asStaff },
    })) as unknown as Values | null
  const versions = await Promise.all([
    ...(published ? [read(false)] : []),
    ...(draft ? [read(true)] : []),
  ])
  const found = versions.filter((version) => version !== null)
  const places = [...new Set(found.flatMap((version) => placesIn(version, image)))]
  const title = titleOf(found.at(-1) ?? {})
  return { collection, id, title, published, draft, places }
}

/** The published stories that show a picture, in the state that the public sees. */
export const storiesShowing = async (req: PayloadRequest, image: string): Promise<Story[]> => {
  const shown = await documentsOf(req, 'shown-images', image)
  const ids = shown.flatMap((document) => /^stories:(.+)$/.exec(document)?.[1] ?? [])
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs
}

/** Where a picture is used, in what is published and in the newest drafts, for a member of staff. */
export const pictureUsage = async (req: PayloadRequest, image: string): Promise<PictureUsage> => {
  if (!DOCUMENT_ID.test(image)) return { uses: [], total: 0 }
  const [shown, drafted] = await Promise.all([
    documentsOf(req, 'shown-images', image),
    documentsOf(req, 'drafted-images', image),
  ])
  const documents = [...new Set([...shown, ...drafted])]
  const uses = await Promise.all(
    documents.slice(0, MOST).map((document) =>
      readUse(req, document, image, {
        published: shown.includes(document),
        draft: drafted.includes(document),
      }),
    ),
  )
  return { uses: uses.filter((use) => use !== null), total: documents.length }
}
