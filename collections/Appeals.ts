import type { CollectionConfig } from 'payload'

import { moderators, nobody, staffField } from '@/src/access/rules'
import { checkAnswer } from '@/src/appeals/checkAnswer'
import { checkAppeal } from '@/src/appeals/checkAppeal'
import { keepAppeal } from '@/src/appeals/keepAppeal'
import { optionsOf } from '@/src/fields/options'
import { APPEAL_STATES } from '@/src/moderation/sanctions'

/** What a reader says against a decision or a sanction; somebody else than its decider answers. */
export const Appeals: CollectionConfig<'appeals'> = {
  slug: 'appeals',
  admin: {
    group: 'Readers',
    useAsTitle: 'words',
    defaultColumns: ['words', 'reader', 'state', 'decider', 'createdAt'],
  },
  // Readers make them by the API, and the desk answers: it mails the reader, too.
  access: { read: moderators, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [checkAppeal, checkAnswer], afterChange: [keepAppeal] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['state', 'care', 'createdAt'] }],
  fields: [
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
    },
    // What it is against: "decision <id>" or "sanction <id>", which are appealed once.
    { name: 'against', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'decision', type: 'relationship', relationTo: 'decisions' },
    { name: 'sanction', type: 'relationship', relationTo: 'sanctions' },
    { name: 'comment', type: 'relationship', relationTo: 'comments' },
    { name: 'words', type: 'textarea', required: true, maxLength: 2000 },
    {
      name: 'care',
      type: 'checkbox',
      label: 'May need help',
      defaultValue: false,
      access: { read: staffField },
      admin: {
        position: 'sidebar',
        description:
          'The words suggest that their writer is in danger; they were shown whom to call.',
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: optionsOf(APPEAL_STATES),
    },
    { name: 'answer', type: 'textarea', maxLength: 2000 },
    { name: 'decider', type: 'relationship', relationTo: 'users' },
    { name: 'decidedAt', type: 'date' },
  ],
}
