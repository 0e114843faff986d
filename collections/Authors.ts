import type { CollectionConfig } from 'payload'

import {
  editors,
  editorsField,
  editorsOrOwnDraft,
  publishedOrStaff,
  staff,
  staffField,
  writers,
} from '@/src/access/rules'
import { createdBy } from '@/src/fields/createdBy'
import { plainEditor } from '@/src/fields/richText'
import { slug } from '@/src/fields/slug'
import { editorsPublish } from '@/src/hooks/editorsPublish'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { noteFlags } from '@/src/hooks/noteFlags'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'

export const Authors: CollectionConfig<'authors'> = {
  slug: 'authors',
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', '_status'],
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: writers,
    update: editorsOrOwnDraft,
    delete: editors,
  },
  hooks: {
    beforeOperation: [noteFlags],
    beforeChange: [editorsPublish, notePaths],
    afterChange: [listImages, leaveRedirects],
    beforeDelete: [dropRedirects],
    afterDelete: [unlistImages],
  },
  versions: { drafts: true },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'credentials', type: 'text', maxLength: 120 },
    { name: 'bio', type: 'richText', localized: true, editor: plainEditor },
    { name: 'portrait', type: 'upload', relationTo: 'media' },
    {
      name: 'links',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true },
            { name: 'url', type: 'text', required: true },
          ],
        },
      ],
    },
    slug({ from: 'name', localized: false }),
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      access: { create: editorsField, update: editorsField },
      admin: {
        position: 'sidebar',
        description:
          'The staff account that writes as this author. It sees the insights and private notes on the pieces of this author.',
      },
    },
    {
      name: 'readers',
      type: 'relationship',
      relationTo: 'readers',
      hasMany: true,
      index: true,
      access: { read: staffField, create: editorsField, update: editorsField },
      admin: {
        position: 'sidebar',
        description:
          'Accounts of readers who are this author: their comments say so. Nobody else learns of the link.',
      },
    },
    createdBy(),
  ],
}
