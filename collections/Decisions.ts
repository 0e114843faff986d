import type { CollectionConfig } from 'payload'

import { moderators, nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { DECISIONS } from '@/src/moderation/decisions'
import { REASONS } from '@/src/moderation/reasons'
import { STATUSES } from '@/src/moderation/statuses'

/** The record of moderation: the hooks of comments add to it, and nobody changes it. */
export const Decisions: CollectionConfig<'decisions'> = {
  slug: 'decisions',
  admin: {
    group: 'Readers',
    useAsTitle: 'decision',
    defaultColumns: ['decision', 'comment', 'reason', 'decider', 'createdAt'],
  },
  access: { read: moderators, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: [
    // Not required: the record outlives the comment, and the account of who decided.
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'decision', type: 'select', required: true, options: optionsOf(DECISIONS) },
    { name: 'before', type: 'select', required: true, options: optionsOf(STATUSES) },
    { name: 'reason', type: 'select', options: optionsOf(REASONS) },
    { name: 'note', type: 'textarea' },
    { name: 'decider', type: 'relationship', relationTo: 'users' },
  ],
}
