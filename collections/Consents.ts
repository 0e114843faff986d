import type { CollectionConfig, DateField } from 'payload'

import { editors, nobody } from '@/src/access/rules'
import { checkTerms } from '@/src/consents/checkTerms'
import { endWithConsent } from '@/src/consents/endWithConsent'

const date = (name: string, description: string, required = false): DateField => ({
  name,
  type: 'date',
  required,
  admin: { description, date: { pickerAppearance: 'dayOnly' } },
})

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
  hooks: { beforeValidate: [checkTerms], afterChange: [endWithConsent] },
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
  ],
}
