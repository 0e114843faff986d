import type { CollectionSlug, Payload, Where } from 'payload'

import { imageIdsWithin } from './imagesOf'
import { isPassFor } from './previewImages'

/** Where a published document shows a picture directly; the bodies of pieces are in `pieces.images`. */
const PLACES: [CollectionSlug, string][] = [
  ['authors', 'portrait'],
  ['communities', 'logo'],
  ['pages', 'meta.image'],
]

/**
 * Whether something that is published now shows the picture with this file name, in any of its sizes, or a
 * preview gave a pass for it.
 */
export const isImagePublic = async (
  payload: Payload,
  filename: string,
  pass: string | null,
): Promise<boolean> => {
  const { imageSizes = [] } = payload.collections.media.config.upload
  const named: Where = {
    or: ['filename', ...imageSizes.map(({ name }) => `sizes.${name}.filename`)].map((field) => ({
      [field]: { equals: filename },
    })),
  }
  const { docs } = await payload.find({ collection: 'media', where: named, depth: 0, limit: 1 })
  const id = docs[0]?.id
  if (!id) return false
  if (isPassFor(String(id), pass)) return true

  const shownBy = async (collection: CollectionSlug, where: Where) =>
    (await payload.count({ collection, where })).totalDocs > 0
  if (await shownBy('pieces', { and: [{ live: { equals: true } }, { images: { in: [id] } }] }))
    return true

  for (const [collection, field] of PLACES)
    if (
      await shownBy(collection, {
        and: [{ _status: { equals: 'published' } }, { [field]: { equals: id } }],
      })
    )
      return true

  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  if (site.logo === id) return true

  const pages = await payload.find({
    collection: 'pages',
    where: { _status: { equals: 'published' } },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return imageIdsWithin(pages.docs).includes(String(id))
}
