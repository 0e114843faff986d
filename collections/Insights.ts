import type { CollectionConfig } from 'payload'

import {
  moderators,
  moderatorsField,
  moderatorsOrReadersField,
  nobodyField,
  ownOrModerators,
  readers,
} from '@/src/access/rules'
import { INSIGHT_RATINGS } from '@/src/moderation/insightRatings'
import { STATUSES } from '@/src/moderation/statuses'
import { optionsOf } from '@/src/fields/options'
import { aboutLivePiece } from '@/src/hooks/aboutLivePiece'
import { countOnPiece, uncountOnPiece } from '@/src/hooks/countOnPiece'
import { logInsight } from '@/src/hooks/logContribution'
import { readersInsight } from '@/src/hooks/readersInsight'
import { setReader } from '@/src/hooks/setReader'

/** What a piece meant to a reader: one for each reader and piece. The note is for the author alone. */
export const Insights: CollectionConfig<'insights'> = {
  slug: 'insights',
  admin: { group: 'Readers', defaultColumns: ['piece', 'rating', 'labels', 'status', 'createdAt'] },
  access: { read: ownOrModerators, create: readers, update: ownOrModerators, delete: moderators },
  hooks: {
    beforeChange: [setReader, aboutLivePiece, readersInsight],
    afterChange: [countOnPiece, logInsight.afterChange],
    afterDelete: [uncountOnPiece, logInsight.afterDelete],
  },
  // The hooks compare these, whatever fields a caller asks for.
  forceSelect: { piece: true, status: true, rating: true, labels: true },
  indexes: [
    { fields: ['reader', 'piece'], unique: true },
    { fields: ['piece', 'status'] },
    { fields: ['reader', 'createdAt'] },
  ],
  fields: [
    {
      name: 'piece',
      type: 'relationship',
      relationTo: 'pieces',
      required: true,
      index: true,
      access: { update: nobodyField },
    },
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
      access: { create: nobodyField, update: nobodyField },
    },
    { name: 'rating', type: 'select', options: optionsOf(INSIGHT_RATINGS) },
    { name: 'labels', type: 'text', hasMany: true },
    { name: 'note', type: 'textarea', maxLength: 2000 },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'approved',
      options: optionsOf(STATUSES),
      access: { create: moderatorsField, update: moderatorsOrReadersField },
    },
  ],
}
