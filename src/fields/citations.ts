import type { ArrayField, FieldHook } from 'payload'

import { addressProblem, yearProblem } from '@/src/editorial/claims/citation'
import { bareDoi, doiProblem } from '@/src/editorial/claims/doi'

export const citations = (): ArrayField => ({
  name: 'citations',
  type: 'array',
  admin: { description: 'Sources a reader can look up. A DOI is worth more than an address.' },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text' },
        { name: 'year', type: 'number', validate: published },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'url', type: 'text', validate: webAddress },
        { name: 'doi', type: 'text', validate: doi, hooks: { beforeValidate: [alone] } },
      ],
    },
  ],
})

const webAddress = (value: string | null | undefined) =>
  (value ? addressProblem(value) : undefined) ?? true

const doi = (value: string | null | undefined) => (value ? doiProblem(value) : undefined) ?? true

const published = (value: number | null | undefined) =>
  (typeof value === 'number' ? yearProblem(value) : undefined) ?? true

/** As it is copied from a page it has an address before it. */
const alone: FieldHook = ({ value }): unknown =>
  typeof value === 'string' && value.trim() ? bareDoi(value) : value
