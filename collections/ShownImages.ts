import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'

/**
 * A row for each picture of each published document: a picture is public while it stands in one of them.
 * The hooks of those documents write it, nobody else.
 */
export const ShownImages: CollectionConfig<'shown-images'> = {
  slug: 'shown-images',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'document', type: 'text', required: true, index: true },
    // Not required, since a picture may be deleted: SQLite empties the field then.
    { name: 'image', type: 'relationship', relationTo: 'media', index: true },
  ],
}
