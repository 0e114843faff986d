import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, own, ownOrModerators, readers } from '@/src/access/rules'
import { aboutOthersComment } from '@/src/hooks/aboutOthersComment'
import { countOnComment, uncountOnComment } from '@/src/hooks/countOnComment'
import { setReader } from '@/src/hooks/setReader'

/** Who found which comment helpful: everyone sees how many, and nobody else sees who. */
export const HelpfulMarks: CollectionConfig<'helpful-marks'> = {
  slug: 'helpful-marks',
  admin: { group: 'Readers', defaultColumns: ['comment', 'reader', 'createdAt'] },
  access: { read: ownOrModerators, create: readers, update: nobody, delete: own },
  hooks: {
    beforeChange: [setReader, aboutOthersComment],
    afterChange: [countOnComment('helpful')],
    afterDelete: [uncountOnComment('helpful')],
  },
  indexes: [{ fields: ['reader', 'comment'], unique: true }],
  fields: [
    {
      name: 'comment',
      type: 'relationship',
      relationTo: 'comments',
      required: true,
      index: true,
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
