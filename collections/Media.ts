import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { editors, staff, writers } from '@/src/access/rules'
import { env } from '@/src/env'
import { cleanImage } from '@/src/hooks/cleanImage'
import { logDeletedMedia, logMedia } from '@/src/hooks/logMedia'

const width = (name: string, pixels: number) => ({
  name,
  width: pixels,
  withoutEnlargement: true,
  formatOptions: { format: 'webp' as const, options: { quality: 78 } },
})

/** Pictures. The public gets them from `/media`, and only while something published shows them. */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: { group: 'Library', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  access: { read: staff, create: writers, update: editors, delete: editors },
  hooks: {
    beforeOperation: [cleanImage],
    afterChange: [logMedia],
    afterDelete: [logDeletedMedia],
  },
  upload: {
    staticDir: path.join(env.DATA_DIR, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    adminThumbnail: 'w320',
    imageSizes: [
      width('w320', 320),
      width('w640', 640),
      width('w960', 960),
      width('w1280', 1280),
      width('w1920', 1920),
    ],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      admin: { description: 'What the picture shows, for someone who cannot see it.' },
    },
    { name: 'credit', type: 'text' },
    { name: 'placeholder', type: 'text', admin: { hidden: true } },
  ],
}
