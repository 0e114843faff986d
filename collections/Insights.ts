import type { CollectionConfig } from 'payload'

import {
  moderators,
  moderatorsField,
  moderatorsOrWritersOfInsightsField,
  nobodyField,
  ownOrVisitorsOrModerators,
  readersOrVisitors,
  staffField,
} from '@/src/access/rules'
import { INSIGHT_RATINGS } from '@/src/moderation/insightRatings'
import { STATUSES } from '@/src/moderation/statuses'
import { optionsOf } from '@/src/fields/options'
import { requests } from '@/src/fields/requests'
import { aboutLivePiece } from '@/src/hooks/aboutLivePiece'
import { countOnPiece, uncountOnPiece } from '@/src/hooks/countOnPiece'
import { noteRequest } from '@/src/hooks/noteRequest'
import { logInsight } from '@/src/hooks/logContribution'
import { readersInsight } from '@/src/hooks/readersInsight'
import { setInsightSubmission } from '@/src/hooks/setInsightSubmission'
import { setReader } from '@/src/hooks/setReader'
import { takeNote } from '@/src/hooks/takeNote'
import { whileVisitorsMay } from '@/src/hooks/whileVisitorsMay'
import { LONGEST_NOTE } from '@/src/moderation/insightNote'

/** What a piece meant to a reader: one for each reader and piece. The note is for the author alone. */
export const Insights: CollectionConfig<'insights'> = {
  slug: 'insights',
  admin: {
    group: 'Readers',
    defaultColumns: ['piece', 'rating', 'labels', 'status', 'care', 'createdAt'],
  },
  access: {
    read: ownOrVisitorsOrModerators,
    create: readersOrVisitors,
    update: ownOrVisitorsOrModerators,
    delete: moderators,
  },
  hooks: {
    beforeChange: [
      setReader,
      whileVisitorsMay,
      aboutLivePiece,
      takeNote,
      readersInsight,
      setInsightSubmission,
      noteRequest,
    ],
    afterChange: [countOnPiece, logInsight.afterChange],
    afterDelete: [uncountOnPiece, logInsight.afterDelete],
  },
  // The hooks compare these, whatever fields a caller asks for.
  forceSelect: { piece: true, status: true, rating: true, labels: true },
  indexes: [
    { fields: ['reader', 'piece'] },
    { fields: ['visitor', 'piece'] },
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
      index: true,
      admin: { description: 'Nobody, where it was left without an account.' },
      access: { create: nobodyField, update: nobodyField },
    },
    { name: 'rating', type: 'select', options: optionsOf(INSIGHT_RATINGS) },
    { name: 'labels', type: 'text', hasMany: true },
    { name: 'note', type: 'textarea', maxLength: LONGEST_NOTE },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'approved',
      options: optionsOf(STATUSES),
      access: { create: moderatorsField, update: moderatorsOrWritersOfInsightsField },
    },
    {
      name: 'care',
      type: 'checkbox',
      label: 'May need help',
      defaultValue: false,
      index: true,
      access: { read: staffField, create: nobodyField, update: moderatorsField },
      admin: {
        position: 'sidebar',
        description:
          'The note suggests that its writer is in danger; they were shown whom to call.',
      },
    },
    // Of a visitor without an account: the hash of what their cookie says.
    {
      name: 'visitor',
      type: 'text',
      admin: { hidden: true },
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
    },
    {
      name: 'submission',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      access: { read: nobodyField, create: nobodyField, update: nobodyField },
    },
    requests(),
  ],
}
