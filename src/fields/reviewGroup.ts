import type { GroupField } from 'payload'

import { restoredField } from '@/src/access/rules'
import { LOCALES } from '@/src/delivery/locales'

/** The panel shows it; lists have it as a column and a filter. */
const notInTheForm = { condition: () => false }

/** Written by signing alone. Its fingerprints may be read by all: they tell nothing but whether a text is that one. */
export const reviewGroup = (): GroupField => ({
  name: 'review',
  type: 'group',
  label: 'Clinical review',
  access: { create: restoredField, update: restoredField },
  // Nobody signed the copy.
  hooks: { beforeDuplicate: [() => ({})] },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: {
        components: { Field: '/src/app/(payload)/components/review/ReviewPanel#ReviewPanel' },
        disableListColumn: true,
      },
    },
    { name: 'reviewer', type: 'relationship', relationTo: 'authors', admin: notInTheForm },
    { name: 'reviewedAt', type: 'date', admin: notInTheForm },
    { name: 'nextReviewDue', type: 'date', admin: notInTheForm },
    {
      name: 'signed',
      type: 'group',
      admin: { hidden: true },
      fields: LOCALES.map((name) => ({ name, type: 'text' })),
    },
  ],
})
