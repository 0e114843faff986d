import type { CollectionConfig } from 'payload'

import { moderators, nobody } from '@/src/access/rules'

/** Which moderator is about to decide which comment, for a few minutes. The desk alone makes them. */
export const Claims: CollectionConfig<'claims'> = {
  slug: 'claims',
  admin: { hidden: true },
  access: { read: moderators, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'comment', type: 'text', required: true, unique: true },
    { name: 'moderator', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
}
