import type { Payload } from 'payload'

import { type Picture, pictureOf } from '@/src/images/picture'

import { publicCard, readCardName } from './cards'
import { isPassFor } from './previewImages'

/** The form of an id on either database, and nobody's. */
const NO_ID = '0'.repeat(24)

/**
 * The picture with this file name, where something that is published now shows it or a preview gave a pass. The same two questions
 * are asked whether or not there is such a picture, so that the time of an answer tells nothing.
 */
export const publicImage = async (
  payload: Payload,
  filename: string,
  pass: string | null,
): Promise<Picture | null> => {
  const shown = readCardName(filename)
  if (shown) return publicCard(payload, shown)

  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: filename } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [media] = docs
  const { totalDocs } = await payload.count({
    collection: 'shown-images',
    where: { image: { equals: media?.id ?? NO_ID } },
  })
  const isShown = totalDocs > 0 || (media && (await isPassFor(payload, String(media.id), pass)))
  return media && isShown ? pictureOf(media) : null
}
