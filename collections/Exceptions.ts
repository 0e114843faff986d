import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/src/access/rules'
import { checkException } from '@/src/checks/checkException'
import { recordEndOfException, recordException } from '@/src/checks/recordException'
import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'

/** What a check found and somebody let stand, with the reason. Made from the panel of the checks. */
export const Exceptions: CollectionConfig<'exceptions'> = {
  slug: 'exceptions',
  admin: {
    group: 'Publication',
    useAsTitle: 'text',
    hidden: true,
    defaultColumns: ['createdAt', 'madeBy', 'check', 'text', 'reason'],
  },
  access: { read: editors, create: editors, update: nobody, delete: editors },
  hooks: {
    beforeValidate: [checkException],
    afterChange: [recordException],
    afterDelete: [recordEndOfException],
  },
  fields: [
    { name: 'documentKind', type: 'select', required: true, options: [...PIECE_COLLECTIONS] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'check', type: 'text', required: true },
    { name: 'key', type: 'text', required: true, maxLength: 64 },
    { name: 'text', type: 'text', maxLength: 1000 },
    { name: 'reason', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'madeBy', type: 'text' },
  ],
}
