import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, own, readers } from '@/src/access/rules'
import { placeFollow } from '@/src/hooks/placeFollow'
import { setReader } from '@/src/hooks/setReader'

/** The threads of which a reader gets mails; nobody but they themselves knows of it. */
export const Follows: CollectionConfig<'follows'> = {
  slug: 'follows',
  admin: { hidden: true },
  access: { read: own, create: readers, update: nobody, delete: own },
  hooks: { beforeChange: [setReader, placeFollow] },
  indexes: [{ fields: ['reader', 'thread'], unique: true }, { fields: ['waiting', 'mailedAt'] }],
  fields: [
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      required: true,
      index: true,
      access: { create: nobodyField },
    },
    { name: 'piece', type: 'relationship', relationTo: 'pieces', required: true, index: true },
    /** The first comment of a thread; none where the whole piece is followed. */
    { name: 'comment', type: 'relationship', relationTo: 'comments', index: true },
    /** One value for a piece or a thread: an index over a relation that may be empty is not unique everywhere. */
    { name: 'thread', type: 'text', required: true, index: true },
    /** Whether something came into sight that no mail has told of. */
    { name: 'waiting', type: 'checkbox', hidden: true, access: { create: nobodyField } },
    { name: 'mailedAt', type: 'date', hidden: true, access: { create: nobodyField } },
    /** What came into sight until then was told, or was there before. */
    { name: 'toldUntil', type: 'date', hidden: true, access: { create: nobodyField } },
    /** What was told of lately, by id. */
    { name: 'told', type: 'json', hidden: true, access: { create: nobodyField } },
  ],
}
