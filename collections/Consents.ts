import type { CollectionConfig, DateField } from 'payload'

import type { Consent } from '@/payload-types'
import { editors, nobody, nobodyField } from '@/src/access/rules'
import { checkTerms } from '@/src/consents/checkTerms'
import { endWithConsent } from '@/src/consents/endWithConsent'
import { noteEnd } from '@/src/consents/noteEnd'

const date = (name: string, description: string, required = false): DateField => ({
  name,
  type: 'date',
  required,
  admin: { description, date: { pickerAppearance: 'dayOnly' } },
})

/** Written by hooks and by the clock alone. */
const noted = (name: string, { admin }: Pick<DateField, 'admin'>): DateField => ({
  name,
  type: 'date',
  index: true,
  access: { create: nobodyField, update: nobodyField },
  admin,
})

const hasEnded = ({ endedAt }: Partial<Consent>) => Boolean(endedAt)

/** What the people behind the stories agreed to. Private: the alias stands in lists, the name in none. */
export const Consents: CollectionConfig<'consents'> = {
  slug: 'consents',
  admin: {
    group: 'Consents',
    useAsTitle: 'alias',
    defaultColumns: ['alias', 'purpose', 'grantedAt', 'expiresAt', 'revokedAt'],
    listSearchableFields: ['alias', 'purpose'],
    description:
      'A story needs one that is in force. Where it is revoked or runs out, its stories are withdrawn at once.',
  },
  access: { read: editors, create: editors, update: editors, delete: nobody },
  hooks: {
    beforeValidate: [checkTerms],
    beforeChange: [noteEnd],
    afterChange: [endWithConsent],
  },
  fields: [
    { name: 'alias', type: 'text', required: true, maxLength: 40, index: true },
    {
      name: 'name',
      type: 'text',
      label: 'Full name',
      maxLength: 200,
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        disableGroupBy: true,
        description: 'As signed. Shown here alone.',
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'what', type: 'textarea', required: true, label: 'What may be published' },
        { name: 'purpose', type: 'textarea', required: true, label: 'For what purpose' },
      ],
    },
    { name: 'recipient', type: 'text', required: true, label: 'To whom it was given' },
    {
      type: 'row',
      fields: [
        date('grantedAt', 'When it was signed.', true),
        date('expiresAt', 'Where it was given for a time: the day on which it ends.'),
      ],
    },
    {
      name: 'signature',
      type: 'upload',
      relationTo: 'signatures',
      required: true,
      label: 'Signed form',
    },
    {
      type: 'row',
      fields: [
        date('revokedAt', 'When it was taken back. Its stories are withdrawn as you save.'),
        { name: 'revokedReason', type: 'textarea', label: 'What was said about it' },
      ],
    },
    {
      name: 'stories',
      type: 'join',
      collection: 'stories',
      on: 'consent',
      admin: { allowCreate: false, defaultColumns: ['title', '_status'] },
    },
    {
      name: 'withdrawals',
      type: 'join',
      collection: 'withdrawals',
      on: 'consent',
      label: 'What was taken down',
      admin: {
        allowCreate: false,
        defaultColumns: ['path', 'documentName', 'withdrawnAt', 'restoredAt'],
      },
    },
    noted('endedAt', { admin: { position: 'sidebar', readOnly: true, condition: hasEnded } }),
    noted('remindedOf', { admin: { hidden: true } }),
  ],
}
