import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import type { Release } from '@/payload-types'
import { PREVIEW_COLLECTIONS } from '@/src/preview/token'
import { DEFAULT_LOCALE, type Locale, LOCALES } from '@/src/delivery/locales'
import { idOf } from '@/src/delivery/relations'

export const RELEASED_COLLECTIONS = [...PREVIEW_COLLECTIONS, 'authors'] as const
export type ReleasedCollection = (typeof RELEASED_COLLECTIONS)[number]
export type Released = { collection: ReleasedCollection; id: string }

/** What others show comes before them. */
const ORDER: ReleasedCollection[] = ['authors', 'stories', 'articles', 'series', 'pages']

export const documentsOf = ({ documents }: Release): Released[] => {
  const all = (documents ?? []).map(({ relationTo, value }) => ({
    collection: relationTo,
    id: idOf(value)!,
  }))
  return ORDER.flatMap((each) => all.filter(({ collection }) => collection === each))
}

export const isThere = async (
  req: PayloadRequest,
  { collection, id }: Released,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } }, req })
  return totalDocs > 0
}

type Names = Partial<Record<Locale, string | null>>

/** What the newest draft is called in each language; null where it is gone. */
const namesOf = async (
  payload: Payload,
  { collection, id }: Released,
  req?: PayloadRequest,
): Promise<Names | null> => {
  const doc = (await payload.findByID({
    ...{ collection, id, draft: true, depth: 0, locale: 'all', disableErrors: true },
    ...(req && { req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) }),
  })) as { title?: unknown; name?: unknown } | null
  if (!doc) return null
  const name = doc.title ?? doc.name
  return typeof name === 'string' ? { [DEFAULT_LOCALE]: name } : (name ?? {})
}

/** The language in which it is written, the first of several: its rules are asked in that one. */
export const languageOf = async (payload: Payload, released: Released): Promise<Locale> => {
  const names = await namesOf(payload, released)
  return LOCALES.find((locale) => names?.[locale]) ?? DEFAULT_LOCALE
}

/** As an editor knows it. */
export const nameOfReleased = async (
  payload: Payload,
  released: Released,
  req?: PayloadRequest,
): Promise<string> => {
  const { collection, id } = released
  const names = await namesOf(payload, released, req)
  if (!names) return `${collection} ${id}`
  return `“${LOCALES.map((locale) => names[locale]).find(Boolean) ?? id}”`
}
