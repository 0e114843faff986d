import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { CHANGE_EVENTS } from '@/src/delivery/changes'

/** The log of what the public sees change. The delivery layer writes and reads it, nobody else. */
export const Changes: CollectionConfig<'changes'> = {
  slug: 'changes',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'position', type: 'number', required: true, unique: true, index: true },
    { name: 'event', type: 'select', required: true, options: optionsOf(CHANGE_EVENTS) },
    // Mongoose keeps `collection` for itself.
    { name: 'source', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'kind', type: 'text' },
    { name: 'path', type: 'text' },
    { name: 'tags', type: 'json', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
