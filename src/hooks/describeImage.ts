import { createHash } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'
import sharp from 'sharp'

import type { Media } from '@/payload-types'

const previewOf = async (file: Buffer): Promise<string> => {
  const preview = await sharp(file).resize(16).webp({ quality: 40 }).toBuffer()
  return `data:image/webp;base64,${preview.toString('base64')}`
}

/** Notes what the file is like as it will be stored: after cleaning, and after the admin's crop. */
export const describeImage: CollectionBeforeChangeHook<Media> = async ({
  data,
  operation,
  req,
}) => {
  const file = req.file?.data
  if (!file) return data

  const [{ pages = 1 }, { isOpaque }] = await Promise.all([
    sharp(file).metadata(),
    sharp(file).stats(),
  ])
  return {
    ...data,
    // What was said of the old file says nothing of the new one.
    ...(operation === 'update' && { people: null, permission: null }),
    placeholder: await previewOf(file),
    checksum: createHash('sha256').update(file).digest('hex'),
    opaque: isOpaque,
    animated: pages > 1,
  }
}
