import type { CollectionConfig } from 'payload'

import {
  nobodyField,
  ownRemark,
  ownRemarkField,
  ownRemarkOrWriters,
  staff,
} from '@/src/access/rules'
import { answerRemark } from '@/src/remarks/answerRemark'
import { dropAnswers } from '@/src/remarks/dropRemarks'
import { setAuthor } from '@/src/remarks/setAuthor'
import { settleRemark } from '@/src/remarks/settleRemark'
import { unlessAboutWithdrawn } from '@/src/remarks/unlessAboutWithdrawn'

/** What the staff say to each other about a draft. No reader ever sees one. */
export const Remarks: CollectionConfig<'remarks'> = {
  slug: 'remarks',
  admin: {
    group: 'Publication',
    useAsTitle: 'text',
    defaultColumns: ['text', 'document', 'author', 'resolvedAt', 'createdAt'],
    listSearchableFields: ['text'],
    description: 'Write them beside the form of what they are about.',
  },
  access: {
    read: unlessAboutWithdrawn(staff),
    create: staff,
    update: unlessAboutWithdrawn(ownRemarkOrWriters),
    delete: unlessAboutWithdrawn(ownRemark),
  },
  defaultSort: '-createdAt',
  hooks: {
    beforeChange: [setAuthor, answerRemark, settleRemark],
    beforeDelete: [dropAnswers],
  },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['stories', 'articles', 'series', 'pages'],
      required: true,
      index: true,
      access: { update: nobodyField },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 5000,
      access: { update: ownRemarkField },
    },
    {
      name: 'quote',
      type: 'textarea',
      maxLength: 500,
      access: { update: ownRemarkField },
      admin: { description: 'The words of the piece that it is about.' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'remarks',
      index: true,
      access: { update: nobodyField },
      admin: { description: 'What it answers.' },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar' },
    },
    { name: 'resolvedAt', type: 'date', index: true, admin: { position: 'sidebar' } },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar' },
    },
  ],
}
