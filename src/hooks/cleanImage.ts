import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

import { UnusableImage } from '@/src/errors'

/**
 * Rewrites an upload before anything is stored: turned upright, without EXIF, GPS or other metadata,
 * and with a tiny preview beside it.
 */
export const cleanImage: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  req,
}) => {
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || !file) return args

  try {
    const upright = sharp(file.data, { animated: true }).autoOrient()
    const data = await upright.clone().toBuffer()
    const preview = await sharp(file.data).autoOrient().resize(16).webp({ quality: 40 }).toBuffer()
    req.file = { ...file, data, size: data.length }

    return {
      ...args,
      data: { ...args.data, placeholder: `data:image/webp;base64,${preview.toString('base64')}` },
    }
  } catch (cause) {
    throw Object.assign(new UnusableImage(file.name), { cause })
  }
}
