import type { CollectionConfig } from 'payload'

import { moderators, nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { REASONS } from '@/src/moderation/reasons'
import { SANCTIONS } from '@/src/moderation/sanctions'

/** What moderators did about a reader: why, until when, and what the reader was told. */
export const Sanctions: CollectionConfig<'sanctions'> = {
  slug: 'sanctions',
  admin: {
    group: 'Readers',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'reader', 'reason', 'endsAt', 'liftedAt', 'decider', 'createdAt'],
  },
  access: { read: moderators, create: nobody, update: nobody, delete: nobody },
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
    { name: 'note', type: 'textarea', maxLength: 2000 },
    { name: 'comment', type: 'relationship', relationTo: 'comments' },
    { name: 'decider', type: 'relationship', relationTo: 'users', index: true },
    { name: 'endsAt', type: 'date', index: true },
    { name: 'acknowledgedAt', type: 'date' },
    { name: 'liftedAt', type: 'date' },
    { name: 'liftedBy', type: 'relationship', relationTo: 'users' },
  ],
}
