import type { CollectionConfig } from 'payload'

import { editors, publishedOrStaff, staff } from '@/src/access/rules'
import { meta } from '@/src/fields/meta'
import { remarksPanel } from '@/src/fields/remarksPanel'
import { bodyEditor } from '@/src/fields/richText'
import { savedVersions } from '@/src/fields/savedVersions'
import { slug } from '@/src/fields/slug'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'
import { noteFlags } from '@/src/hooks/noteFlags'
import { refuseHuge } from '@/src/hooks/refuseHuge'
import { refuseOverwriting } from '@/src/hooks/refuseOverwriting'
import { previewable } from '@/src/preview/previewable'
import { dropRemarks } from '@/src/remarks/dropRemarks'

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status'],
    ...previewable('pages'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  hooks: {
    beforeOperation: [refuseHuge, noteFlags],
    beforeChange: [refuseOverwriting, notePaths],
    afterChange: [listImages, leaveRedirects],
    beforeDelete: [dropRedirects, dropRemarks],
    afterDelete: [unlistImages],
  },
  versions: savedVersions,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 200 },
    { name: 'body', type: 'richText', required: true, localized: true, editor: bodyEditor },
    meta(),
    slug(),
    remarksPanel(),
  ],
}
