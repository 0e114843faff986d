import type { CollectionConfig } from 'payload'

import {
  approvedOrOwnOrStaff,
  moderators,
  moderatorsField,
  nobodyField,
  readers,
} from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { countOnPiece, uncountOnPiece } from '@/src/hooks/countOnPiece'
import { logComment } from '@/src/hooks/logContribution'
import { setDepth } from '@/src/hooks/setDepth'
import { setReader } from '@/src/hooks/setReader'
import { STATUSES } from '@/src/moderation/statuses'

export const Comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  admin: {
    group: 'Readers',
    useAsTitle: 'body',
    defaultColumns: ['body', 'reader', 'piece', 'status', 'createdAt'],
    listSearchableFields: ['body'],
  },
  access: {
    read: approvedOrOwnOrStaff,
    create: readers,
    update: moderators,
    delete: moderators,
  },
  hooks: {
    beforeChange: [setReader, setDepth],
    afterChange: [countOnPiece('commentCount'), logComment.afterChange],
    afterDelete: [uncountOnPiece('commentCount'), logComment.afterDelete],
  },
  // The hooks compare these, whatever fields a caller asks for.
  forceSelect: { piece: true, status: true },
  indexes: [
    { fields: ['piece', 'status', 'createdAt'] },
    { fields: ['parent', 'status', 'createdAt'] },
  ],
  fields: [
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: 5000,
      // They are the reader's words: staff decide about them and do not rewrite them.
      access: { update: nobodyField },
    },
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
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      access: { update: nobodyField },
    },
    {
      name: 'depth',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { hidden: true },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: optionsOf(STATUSES),
      access: { create: moderatorsField, update: moderatorsField },
      admin: {
        position: 'sidebar',
        description: 'Readers see what is approved, and nothing else.',
      },
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      access: { create: moderatorsField, update: moderatorsField },
      admin: { position: 'sidebar' },
    },
  ],
}
