import type { CollectionConfig } from 'payload'

import { editors, publishedOrStaff, staff } from '@/src/access/rules'
import { plainEditor } from '@/src/fields/richText'
import { termFields } from '@/src/fields/termFields'
import { listImages, unlistImages } from '@/src/hooks/listImages'

export const Communities: CollectionConfig<'communities'> = {
  slug: 'communities',
  admin: { group: 'Library', useAsTitle: 'name', defaultColumns: ['name', 'slug', '_status'] },
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
    ...termFields(),
    { name: 'logo', type: 'upload', relationTo: 'media' },
    { name: 'guidelines', type: 'richText', localized: true, editor: plainEditor },
  ],
}
