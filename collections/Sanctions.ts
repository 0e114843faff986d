import type { CollectionConfig } from 'payload'

import { moderators, moderatorsField, nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { REASONS } from '@/src/moderation/reasons'
import { SANCTIONS } from '@/src/moderation/sanctions'
import { checkSanction } from '@/src/sanctions/checkSanction'
import { keepSanction } from '@/src/sanctions/keepSanction'

/** What moderators did about a reader: why, until when, and what the reader was told. */
export const Sanctions: CollectionConfig<'sanctions'> = {
  slug: 'sanctions',
  admin: {
    group: 'Readers',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'reader', 'reason', 'endsAt', 'liftedAt', 'decider', 'createdAt'],
  },
  // The desk makes and lifts them: it mails the reader, too.
  access: { read: moderators, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [checkSanction], afterChange: [keepSanction] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['reader', 'createdAt'] }],
  fields: [
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
    },
    { name: 'kind', type: 'select', required: true, options: optionsOf(SANCTIONS) },
    { name: 'reason', type: 'select', required: true, options: optionsOf(REASONS) },
    { name: 'message', type: 'textarea', required: true, maxLength: 2000 },
    // For the staff: it is in no export, which hands out what nobody is kept from reading.
    { name: 'note', type: 'textarea', maxLength: 4000, access: { read: moderatorsField } },
    { name: 'comment', type: 'relationship', relationTo: 'comments' },
    { name: 'decider', type: 'relationship', relationTo: 'users', index: true },
    { name: 'endsAt', type: 'date', index: true },
    { name: 'acknowledgedAt', type: 'date' },
    { name: 'liftedAt', type: 'date' },
    { name: 'liftedBy', type: 'relationship', relationTo: 'users' },
  ],
}
