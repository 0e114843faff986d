import type { Field, TextareaFieldValidation } from 'payload'

/** What a picture may be used for, by the names that SPDX gives where there is one. */
const LICENCES = [
  { value: 'CC0-1.0', label: 'CC0 1.0, no rights reserved' },
  { value: 'CC-BY-4.0', label: 'CC BY 4.0' },
  { value: 'CC-BY-SA-4.0', label: 'CC BY-SA 4.0' },
  { value: 'CC-BY-ND-4.0', label: 'CC BY-ND 4.0' },
  { value: 'CC-BY-NC-4.0', label: 'CC BY-NC 4.0' },
  { value: 'CC-BY-NC-SA-4.0', label: 'CC BY-NC-SA 4.0' },
  { value: 'CC-BY-NC-ND-4.0', label: 'CC BY-NC-ND 4.0' },
  { value: 'public-domain', label: 'Public domain' },
  { value: 'own', label: 'Our own' },
  { value: 'licensed', label: 'Licensed to us' },
  { value: 'other', label: 'Another one' },
]

/** `permitted`: whoever can be recognised has agreed. */
export const PEOPLE = [
  { value: 'nobody', label: 'No, nobody' },
  { value: 'not-recognisable', label: 'Yes, but nobody can be recognised' },
  { value: 'permitted', label: 'Yes, and who can be recognised has agreed' },
] as const

const permissionSaid: TextareaFieldValidation = (value, { siblingData }) =>
  (siblingData as { people?: string }).people !== 'permitted' ||
  Boolean(value?.trim()) ||
  'Say who agreed, when, and where that is kept.'

/** Whose a picture is, and whom it shows. */
export const pictureRights = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'credit', type: 'text', admin: { description: 'Whom to name beside it.' } },
      {
        name: 'source',
        type: 'text',
        maxLength: 500,
        admin: { description: 'Where it is from, such as the address of its page.' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'licence', type: 'select', options: LICENCES },
      {
        name: 'licenceText',
        type: 'text',
        maxLength: 200,
        label: 'Licence in words',
        admin: { description: 'Shown in place of its name, such as “© 2026 The archive”.' },
      },
    ],
  },
  {
    name: 'people',
    type: 'select',
    label: 'Does it show people?',
    options: [...PEOPLE],
    admin: { description: 'A story shows nobody who could be recognised and has not agreed.' },
  },
  {
    name: 'permission',
    type: 'textarea',
    validate: permissionSaid,
    admin: {
      condition: (_, { people }: { people?: string } = {}) => people === 'permitted',
      description: 'Who agreed, when, and where that is kept. The staff alone sees it.',
    },
  },
]
