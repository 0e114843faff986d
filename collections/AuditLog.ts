import type { CollectionConfig, Field } from 'payload'

import { editors, nobody } from '@/src/access/rules'
import { AUDITED_ACTIONS } from '@/src/audit/actions'
import { exportCsv } from '@/src/audit/exportCsv'
import { optionsOf } from '@/src/fields/options'

const text = (name: string, label: string): Field => ({ name, type: 'text', label })

/** Who did what to what, and when: hooks add to it, and no role changes or takes out a line. */
export const AuditLog: CollectionConfig<'audit-log'> = {
  slug: 'audit-log',
  labels: { singular: 'Line of the audit log', plural: 'Audit log' },
  admin: {
    group: 'People',
    useAsTitle: 'documentName',
    defaultColumns: ['createdAt', 'actorName', 'action', 'documentKind', 'documentName', 'reason'],
    description:
      'Who published, edited, took back or deleted what, who changed whose roles, and who looked at which reader.',
    components: {
      beforeListTable: [
        {
          path: '/src/app/(payload)/components/ExportCsv#ExportCsv',
          serverProps: { collection: 'audit-log' },
        },
      ],
    },
  },
  access: { read: editors, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  endpoints: [
    exportCsv('audit-log', [
      ['createdAt', 'Time'],
      ['actorName', 'Who'],
      ['action', 'Action'],
      ['documentKind', 'Kind'],
      ['documentId', 'Id'],
      ['documentName', 'Document'],
      ['from', 'From'],
      ['to', 'To'],
      ['reason', 'Reason'],
    ]),
  ],
  fields: [
    { name: 'action', type: 'select', required: true, options: optionsOf(AUDITED_ACTIONS) },
    { ...text('documentKind', 'Kind'), required: true },
    { ...text('documentId', 'Id'), required: true, index: true },
    text('documentName', 'Document'),
    text('from', 'From'),
    text('to', 'To'),
    { name: 'reason', type: 'textarea' },
    // The account may be deleted; its name as it was then stays.
    { name: 'actor', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { ...text('actorName', 'Who'), required: true },
  ] as Field[],
}
