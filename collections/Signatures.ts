import type { CollectionConfig } from 'payload'

import { admins, editors, nobody } from '@/src/access/rules'
import { SIGNATURES_DIR } from '@/src/consents/folder'
import { keepForm, recordDeletedForm } from '@/src/consents/keepForm'

/** The signed forms of consents: they name people, so nobody but editors and admins ever gets them. */
export const Signatures: CollectionConfig<'signatures'> = {
  slug: 'signatures',
  labels: { singular: 'Signed form', plural: 'Signed forms' },
  admin: { group: 'Consents', hidden: true },
  access: { read: editors, create: editors, update: nobody, delete: admins },
  hooks: { beforeDelete: [keepForm], afterDelete: [recordDeletedForm] },
  upload: {
    staticDir: SIGNATURES_DIR,
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png'],
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    hideRemoveFile: true,
  },
  fields: [],
}
