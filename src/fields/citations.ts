import type { ArrayField } from 'payload'

import { addressProblem } from '@/src/editorial/claims/citation'
import { doiProblem } from '@/src/editorial/claims/doi'

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
        { name: 'year', type: 'number', min: 1800, max: 2100 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'url', type: 'text', validate: webAddress },
        { name: 'doi', type: 'text', validate: doi },
      ],
    },
  ],
})

const webAddress = (value: string | null | undefined) =>
  (value ? addressProblem(value) : undefined) ?? true

const doi = (value: string | null | undefined) => (value ? doiProblem(value) : undefined) ?? true
