import type { CollectionConfig } from 'payload'

import { editors, editorsOrOwnDraft, publishedOrStaff, staff, writers } from '@/src/access/rules'
import { dropExceptions } from '@/src/checks/dropExceptions'
import { checkEndpoints } from '@/src/checks/endpoints'
import { needChecks } from '@/src/checks/needChecks'
import { citations } from '@/src/fields/citations'
import { pieceFields } from '@/src/fields/pieceFields'
import { savedVersions } from '@/src/fields/savedVersions'
import { editorsPublish } from '@/src/hooks/editorsPublish'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'
import { listPiece, unlistPiece } from '@/src/hooks/listPiece'
import { noteFlags } from '@/src/hooks/noteFlags'
import { refuseHuge } from '@/src/hooks/refuseHuge'
import { refuseOverwriting } from '@/src/hooks/refuseOverwriting'
import { setPublishedAt } from '@/src/hooks/setPublishedAt'
import { previewable } from '@/src/preview/previewable'
import { dropRemarks } from '@/src/remarks/dropRemarks'
import { reviewEndpoints } from '@/src/reviews/endpoints'
import { keepStage } from '@/src/workflow/keepStage'

export const Articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'authors', 'workflow.stage', 'publishedAt', '_status'],
    ...previewable('articles'),
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
  endpoints: [...checkEndpoints('articles'), ...reviewEndpoints],
  versions: savedVersions,
  fields: pieceFields({
    review: [
      {
        name: 'claims',
        type: 'array',
        admin: { description: 'Figures and strong statements of the text, each with its source.' },
        fields: [{ name: 'text', type: 'textarea', localized: true }, citations()],
      },
    ],
  }),
}
