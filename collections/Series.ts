import type { CollectionConfig } from 'payload'

import { editors, editorsOrOwnDraft, publishedOrStaff, staff, writers } from '@/src/access/rules'
import { pieceFields } from '@/src/fields/pieceFields'
import { bodyEditor } from '@/src/fields/richText'
import { editorsPublish } from '@/src/hooks/editorsPublish'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'
import { listPiece, unlistPiece } from '@/src/hooks/listPiece'
import { setPublishedAt } from '@/src/hooks/setPublishedAt'
import { previewable } from '@/src/preview/previewable'
import { dropRemarks } from '@/src/remarks/dropRemarks'
import { reviewEndpoints } from '@/src/reviews/endpoints'

export const Series: CollectionConfig<'series'> = {
  slug: 'series',
  labels: { singular: 'Series', plural: 'Series' },
  typescript: { interface: 'Series' },
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'stories', 'publishedAt', '_status'],
    ...previewable('series'),
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: writers,
    update: editorsOrOwnDraft,
    delete: editors,
  },
  hooks: {
    beforeChange: [editorsPublish, setPublishedAt, notePaths],
    afterChange: [listPiece, listImages, leaveRedirects],
    beforeDelete: [dropRedirects, dropRemarks],
    afterDelete: [unlistPiece, unlistImages],
  },
  endpoints: reviewEndpoints,
  versions: { drafts: { schedulePublish: true } },
  fields: pieceFields({
    closing: [
      {
        name: 'stories',
        type: 'relationship',
        relationTo: 'stories',
        hasMany: true,
        index: true,
        admin: { description: 'In the order in which they are read.' },
      },
      { name: 'closing', type: 'richText', localized: true, editor: bodyEditor },
    ],
  }),
}
