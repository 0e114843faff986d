import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'

/**
 * A row for each picture of each document whose newest version is a draft, so that nobody has to read every text to tell
 * where a picture is used. The hooks of those documents write it, nobody else.
 */
export const DraftedImages: CollectionConfig<'drafted-images'> = {
  slug: 'drafted-images',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'document', type: 'text', required: true, index: true },
    // Not required, since a picture may be deleted: SQLite empties the field then.
    { name: 'image', type: 'relationship', relationTo: 'media', index: true },
  ],
}
