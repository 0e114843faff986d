import type { CollectionConfig } from 'payload'

import { editors, editorsOrOwnDraft, publishedOrStaff, staff, writers } from '@/src/access/rules'
import { dropExceptions } from '@/src/checks/dropExceptions'
import { checkEndpoints } from '@/src/checks/endpoints'
import { needChecks } from '@/src/checks/needChecks'
import { pieceFields } from '@/src/fields/pieceFields'
import { bodyEditor } from '@/src/fields/richText'
import { savedVersions } from '@/src/fields/savedVersions'
import { editorsPublish } from '@/src/hooks/editorsPublish'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'
import { listPiece, unlistPiece } from '@/src/hooks/listPiece'
import { oneSeriesEach } from '@/src/hooks/oneSeriesEach'
import { noteFlags } from '@/src/hooks/noteFlags'
import { refuseHuge } from '@/src/hooks/refuseHuge'
import { refuseOverwriting } from '@/src/hooks/refuseOverwriting'
import { setPublishedAt } from '@/src/hooks/setPublishedAt'
import { previewable } from '@/src/preview/previewable'
import { dropRemarks } from '@/src/remarks/dropRemarks'
import { reviewEndpoints } from '@/src/reviews/endpoints'
import { keepStage } from '@/src/workflow/keepStage'

export const Series: CollectionConfig<'series'> = {
  slug: 'series',
  labels: { singular: 'Series', plural: 'Series' },
  typescript: { interface: 'Series' },
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'stories', 'workflow.stage', 'publishedAt', '_status'],
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
    beforeOperation: [refuseHuge, noteFlags],
    beforeValidate: [oneSeriesEach],
    beforeChange: [
      refuseOverwriting,
      editorsPublish,
      keepStage,
      needChecks,
      setPublishedAt,
      notePaths,
    ],
    afterChange: [listPiece, listImages, leaveRedirects],
    beforeDelete: [dropRedirects, dropRemarks],
    afterDelete: [unlistPiece, unlistImages, dropExceptions],
  },
  endpoints: [...checkEndpoints('series'), ...reviewEndpoints],
  versions: savedVersions,
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
