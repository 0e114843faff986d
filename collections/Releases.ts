import type { CollectionConfig } from 'payload'

import { editors, nobodyField } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { RELEASED_COLLECTIONS } from '@/src/releases/documents'
import { planRelease } from '@/src/releases/planRelease'
import { publishEndpoint } from '@/src/releases/publishEndpoint'

/** Written by what publishes it. */
const readOnly = { access: { create: nobodyField, update: nobodyField } }

/** Documents that go live together, all or none. */
export const Releases: CollectionConfig<'releases'> = {
  slug: 'releases',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'publishAt', 'publishedAt', 'problems'],
    description:
      'Documents that go live together: all of them, or, where one cannot be published, none.',
    components: {
      edit: {
        beforeDocumentControls: ['/src/app/(payload)/components/PublishRelease#PublishRelease'],
      },
    },
  },
  access: { read: editors, create: editors, update: editors, delete: editors },
  hooks: { beforeValidate: [planRelease] },
  endpoints: [publishEndpoint],
  fields: [
    {
      name: 'problems',
      type: 'textarea',
      label: 'What is in the way',
      ...readOnly,
      admin: { readOnly: true, condition: ({ problems }) => Boolean(problems) },
    },
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: [...RELEASED_COLLECTIONS],
      hasMany: true,
      required: true,
      admin: { description: 'Their newest drafts of the moment of publication.' },
    },
    {
      name: 'publishAt',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Leave it empty to publish the release yourself.',
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      options: optionsOf(['open', 'published', 'failed']),
      ...readOnly,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'publishedAt',
      type: 'date',
      ...readOnly,
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    // When somebody last saved it, as a choice: `updatedAt` moves with each try.
    { name: 'plannedAt', type: 'date', ...readOnly, admin: { hidden: true } },
    {
      name: 'scheduledBy',
      type: 'relationship',
      relationTo: 'users',
      ...readOnly,
      admin: { hidden: true },
    },
  ],
}
