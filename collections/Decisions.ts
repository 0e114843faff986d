import type { CollectionConfig } from 'payload'

import { moderators, moderatorsField, nobody } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { onlyAdd } from '@/src/hooks/onlyAdd'
import { DECIDERS, DECISIONS } from '@/src/moderation/decisions'
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
  hooks: { beforeChange: [onlyAdd.beforeChange], beforeDelete: [onlyAdd.beforeDelete] },
  defaultSort: '-createdAt',
  fields: [
    // Not required: the record outlives the comment, and the account of who decided.
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'decision', type: 'select', required: true, options: optionsOf(DECISIONS) },
    { name: 'before', type: 'select', options: optionsOf(STATUSES) },
    { name: 'after', type: 'select', options: optionsOf(STATUSES) },
    { name: 'madeBy', type: 'select', index: true, options: optionsOf(DECIDERS) },
    { name: 'reason', type: 'select', options: optionsOf(REASONS) },
    // For the staff, as is all that says how and by whom: the export of a reader's data leaves it out.
    { name: 'note', type: 'textarea', access: { read: moderatorsField } },
    { name: 'decider', type: 'relationship', relationTo: 'users', index: true },
    // Of the triage: which phase said what. Of the staff: how the comment stood before, so that it can be undone.
    {
      name: 'phases',
      type: 'json',
      access: { read: moderatorsField },
      admin: { readOnly: true },
    },
    // What the reader is told of it, beside the reason.
    { name: 'message', type: 'textarea' },
    { name: 'reader', type: 'relationship', relationTo: 'readers', index: true },
    {
      name: 'seconds',
      type: 'number',
      label: 'Seconds until it was decided',
      access: { read: moderatorsField },
    },
    { name: 'undoes', type: 'relationship', relationTo: 'decisions', index: true },
  ],
}
