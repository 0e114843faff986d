import type { Payload, PayloadRequest } from 'payload'

import type { Release } from '@/payload-types'
import { PREVIEW_COLLECTIONS } from '@/src/preview/token'
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

/** As an editor knows it. */
export const nameOfReleased = async (
  payload: Payload,
  { collection, id }: Released,
  req?: PayloadRequest,
): Promise<string> => {
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    ...(req && { req }),
  })
  if (!doc) return `${collection} ${id}`
  const name = 'title' in doc ? doc.title : doc.name
  return `“${name || id}”`
}
