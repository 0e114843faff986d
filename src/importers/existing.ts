import type { PayloadRequest } from 'payload'

import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { slugify } from '@/src/fields/slug'
import { contentId } from '@/src/richtext/contentId'

/** A title without a letter, such as “…”, still needs an address that stays the same. */
export const slugOf = (title: string): string =>
  slugify(title) || `untitled-${contentId(title).slice(0, 8)}`

/**
 * The piece that this slug leads to, or once led to: an editor may have given it another one since, and then
 * it is in its older versions.
 */
export const findBySlug = async (
  req: PayloadRequest,
  collection: PieceCollection,
  slug: string,
) => {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: slug } },
    draft: true,
    depth: 0,
    limit: 1,
    locale: 'en',
    fallbackLocale: false,
    req,
  })

  return docs[0] ?? (await findByEarlierSlug(req, collection, slug))
}

const findByEarlierSlug = async (
  req: PayloadRequest,
  collection: PieceCollection,
  slug: string,
) => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { 'version.slug': { equals: slug } },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    locale: 'en',
    req,
  })
  const id = docs[0]?.parent
  if (!id) return undefined

  return req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    locale: 'en',
    fallbackLocale: false,
    req,
  })
}

export type Existing = NonNullable<Awaited<ReturnType<typeof findBySlug>>>
