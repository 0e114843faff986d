import type { CollectionConfig } from 'payload'

import { nobodyField, own, readers } from '@/src/access/rules'
import { setReader } from '@/src/hooks/setReader'

/** When a reader last saw the comments on a piece; nobody but they themselves knows of it. */
export const CommentVisits: CollectionConfig<'comment-visits'> = {
  slug: 'comment-visits',
  admin: { hidden: true },
  access: { read: own, create: readers, update: own, delete: own },
  hooks: { beforeChange: [setReader] },
  indexes: [{ fields: ['reader', 'piece'], unique: true }],
  fields: [
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'piece',
      type: 'relationship',
      relationTo: 'pieces',
      required: true,
      index: true,
      access: { update: nobodyField },
    },
    { name: 'seenAt', type: 'date', required: true },
  ],
}
