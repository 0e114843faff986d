import type { CollectionConfig } from 'payload'

import { moderators, nobody, nobodyField, readers } from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { aboutOthersComment } from '@/src/hooks/aboutOthersComment'
import { countOnComment, uncountOnComment } from '@/src/hooks/countOnComment'
import { closeReport, openReport } from '@/src/hooks/openReport'
import { setReader } from '@/src/hooks/setReader'
import { REASONS } from '@/src/moderation/reasons'

/** What readers say is wrong with a comment: one for each reader and comment, for the staff alone. */
export const Reports: CollectionConfig<'reports'> = {
  slug: 'reports',
  admin: {
    group: 'Readers',
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'comment', 'note', 'reader', 'createdAt'],
  },
  access: { read: moderators, create: readers, update: nobody, delete: moderators },
  hooks: {
    beforeChange: [setReader, aboutOthersComment],
    afterChange: [countOnComment('reportCount'), openReport],
    afterDelete: [uncountOnComment('reportCount'), closeReport],
  },
  indexes: [{ fields: ['comment', 'reader'], unique: true }],
  fields: [
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      required: true,
      index: true,
    },
    { name: 'reason', type: 'select', required: true, options: optionsOf(REASONS) },
    { name: 'note', type: 'textarea', maxLength: 1000 },
    {
      name: 'settled',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, description: 'Whether a decision about the comment followed it.' },
    },
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
      access: { create: nobodyField },
    },
  ],
}
