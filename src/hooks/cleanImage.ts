import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { UnusableImage } from '@/src/errors'

/** Rewrites an upload before anything is stored: turned upright, without EXIF, GPS or other metadata. */
export const cleanImage: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  req,
}) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args

  try {
    const data = await sharp(file.data, { animated: true }).autoOrient().toBuffer()
    req.file = { ...file, data, size: data.length }
    return args
  } catch (cause) {
    throw Object.assign(new UnusableImage(file.name), { cause })
  }
}
