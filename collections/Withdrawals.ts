import type { CollectionConfig } from 'payload'

import { editors, nobody } from '@/src/access/rules'
import { exportCsv } from '@/src/audit/exportCsv'

/** What was taken down, when and why: a row for each path at which it was found. Hooks write it, nobody else. */
export const Withdrawals: CollectionConfig<'withdrawals'> = {
  slug: 'withdrawals',
  labels: { singular: 'Withdrawal', plural: 'Withdrawals' },
  admin: {
    group: 'Consents',
    useAsTitle: 'path',
    defaultColumns: ['withdrawnAt', 'path', 'documentName', 'reason', 'actorName', 'restoredAt'],
    description:
      'What was taken down, when and why. Its paths answer that it is gone (410) until it is published again.',
    components: {
      beforeListTable: [
        {
          path: '/src/app/(payload)/components/ExportCsv#ExportCsv',
          serverProps: { collection: 'withdrawals' },
        },
      ],
    },
  },
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-withdrawnAt',
  endpoints: [
    exportCsv('withdrawals', [
      ['withdrawnAt', 'Withdrawn'],
      ['restoredAt', 'Published again'],
      ['path', 'Path'],
      ['documentKind', 'Kind'],
      ['documentId', 'Id'],
      ['documentName', 'Document'],
      ['reason', 'Reason'],
      ['consent', 'Consent'],
      ['actorName', 'Who'],
    ]),
  ],
  fields: [
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'documentKind', type: 'text', required: true, label: 'Kind' },
    { name: 'documentId', type: 'text', required: true, index: true, label: 'Id' },
    { name: 'documentName', type: 'text', label: 'Document' },
    { name: 'reason', type: 'textarea', required: true },
    { name: 'consent', type: 'relationship', relationTo: 'consents', index: true },
    { name: 'withdrawnAt', type: 'date', required: true },
    { name: 'restoredAt', type: 'date', label: 'Published again' },
    // The account may be deleted; its name as it was then stays.
    { name: 'actor', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'actorName', type: 'text', required: true, label: 'Who' },
  ],
}
