import type { CollectionConfig } from 'payload'

import { editors, publishedOrStaff, staff } from '@/src/access/rules'
import { meta } from '@/src/fields/meta'
import { bodyEditor } from '@/src/fields/richText'
import { slug } from '@/src/fields/slug'
import { listImages, unlistImages } from '@/src/hooks/listImages'

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status'],
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  hooks: { afterChange: [listImages], afterDelete: [unlistImages] },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 200 },
    { name: 'body', type: 'richText', required: true, localized: true, editor: bodyEditor },
    meta(),
    slug(),
  ],
}
