import type { CollectionConfig } from 'payload'

import { editors, editorsOrOwnDraft, publishedOrStaff, staff, writers } from '@/src/access/rules'
import { citations } from '@/src/fields/citations'
import { pieceFields } from '@/src/fields/pieceFields'
import { editorsPublish } from '@/src/hooks/editorsPublish'
import { listImages, unlistImages } from '@/src/hooks/listImages'
import { listPiece, unlistPiece } from '@/src/hooks/listPiece'
import { setPublishedAt } from '@/src/hooks/setPublishedAt'

export const Articles: CollectionConfig<'articles'> = {
  slug: 'articles',
  admin: {
    group: 'Publication',
    useAsTitle: 'title',
    defaultColumns: ['title', 'authors', 'publishedAt', '_status'],
  },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: writers,
    update: editorsOrOwnDraft,
    delete: editors,
  },
  hooks: {
    beforeChange: [editorsPublish, setPublishedAt],
    afterChange: [listPiece, listImages],
    afterDelete: [unlistPiece, unlistImages],
  },
  versions: { drafts: true },
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
