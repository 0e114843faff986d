import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { REASONS } from '@/src/moderation/reasons'
import { OUTLIVING } from '@/src/sanctions/outliving'

/** What is left of a sanction whose reader deleted the account: neither an address nor a word, and nobody's to read. */
export const KeptSanctions: CollectionConfig<'kept-sanctions'> = {
  slug: 'kept-sanctions',
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'address', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: optionsOf(OUTLIVING) },
    { name: 'reason', type: 'select', required: true, options: optionsOf(REASONS) },
    { name: 'decider', type: 'relationship', relationTo: 'users' },
    { name: 'endsAt', type: 'date' },
    { name: 'keptUntil', type: 'date', required: true, index: true },
  ],
}
