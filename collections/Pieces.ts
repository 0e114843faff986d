import type { CollectionConfig } from 'payload'

import { nobody, staff } from '@/src/access/rules'
import { CONTENT_NOTES, noteField } from '@/src/fields/contentNotes'
import { optionsOf } from '@/src/fields/options'
import { STALE_IN } from '@/src/fields/staleIn'

/**
 * One row for each piece that was ever published, under the id of its document: what lists sort and
 * filter by, and what comments and insights hang on. The hooks of the pieces write it, nobody else.
 */
export const Pieces: CollectionConfig<'pieces'> = {
  slug: 'pieces',
  labels: { singular: 'Published piece', plural: 'Published pieces' },
  admin: {
    group: 'Readers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'live', 'publishedAt', 'insightCount', 'commentCount'],
    description: 'Everything that was published, with what readers left on it.',
  },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-publishedAt',
  indexes: [
    { fields: ['live', 'publishedAt'] },
    { fields: ['live', 'insightsShown'] },
    { fields: ['live', 'commentCount'] },
    { fields: ['live', 'sortTitle'] },
  ],
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'sortTitle', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(['article', 'story', 'series']),
    },
    { name: 'live', type: 'checkbox', defaultValue: false },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
    { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true },
    { name: 'community', type: 'relationship', relationTo: 'communities' },
    // A checkbox each, since "has none of these" over a list of values differs between the databases.
    {
      name: 'notes',
      type: 'group',
      label: 'Content notes',
      fields: CONTENT_NOTES.map(({ value, label }) => ({
        name: noteField(value),
        type: 'checkbox',
        label,
        defaultValue: false,
      })),
    },
    { name: 'reviewed', type: 'checkbox', defaultValue: false, index: true },
    // Where the text is another one than was signed.
    {
      name: 'reviewStale',
      type: 'group',
      fields: Object.values(STALE_IN).map((name) => ({
        name,
        type: 'checkbox',
        defaultValue: false,
        index: true,
      })),
    },
    { name: 'insightCount', type: 'number', defaultValue: 0 },
    {
      name: 'insightsShown',
      type: 'number',
      // Each start looks for one that was never set, so it has no default.
      index: true,
      admin: { description: 'As many as the public is shown: none below the minimum.' },
    },
    { name: 'commentCount', type: 'number', defaultValue: 0 },
  ],
}
