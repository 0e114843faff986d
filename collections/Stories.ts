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
import { dropExceptions } from '@/src/checks/dropExceptions'
import { checkEndpoints } from '@/src/checks/endpoints'
import { needChecks } from '@/src/checks/needChecks'
import { keptOnRestore } from '@/src/fields/keptOnRestore'
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
import { unlessWithdrawn } from '@/src/withdrawals/unlessWithdrawn'
import { keepStage } from '@/src/workflow/keepStage'

export const Stories: CollectionConfig<'stories'> = {
  slug: 'stories',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'narrator.alias', 'workflow.stage', 'publishedAt', '_status'],
    ...previewable('stories'),
  },
  access: {
    read: unlessWithdrawn(publishedOrStaff),
    readVersions: unlessWithdrawn(staff, 'parent'),
    create: writers,
    update: unlessWithdrawn(editorsOrOwnDraft),
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
  endpoints: [...checkEndpoints('stories'), ...reviewEndpoints],
  versions: savedVersions,
  fields: pieceFields({
    opening: [
      {
        name: 'narrator',
        type: 'group',
        admin: { description: 'A pseudonym and the little that may be told. Never a real name.' },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'alias', type: 'text', required: true, maxLength: 40 },
              { name: 'ageRange', type: 'text', maxLength: 40, admin: { placeholder: '40s' } },
            ],
          },
          { name: 'description', type: 'text', localized: true, maxLength: 200 },
        ],
      },
    ],
    closing: [
      {
        name: 'anonymized',
        type: 'checkbox',
        label: 'Names and details are changed, so that nobody can be recognised',
        validate: (value: boolean | null | undefined) =>
          value === true || 'Confirm this before the story is published.',
      },
    ],
    review: [
      {
        name: 'consent',
        type: 'relationship',
        relationTo: 'consents',
        access: { read: staffField, create: editorsField, update: editorsField },
        hooks: { beforeChange: [keptOnRestore] },
        admin: { description: "The narrator's. A story is published while it is in force." },
      },
      {
        name: 'series',
        type: 'join',
        collection: 'series',
        on: 'stories',
        admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
      },
    ],
  }),
}
