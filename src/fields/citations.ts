import type { ArrayField } from 'payload'

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

function webAddress(value: string | null | undefined) {
  return !value || /^https?:\/\/\S+$/.test(value) || 'Give an address that starts with https://'
}

function doi(value: string | null | undefined) {
  return !value || /^10\.\d{4,9}\/\S+$/.test(value) || 'A DOI looks like 10.1001/jama.2023.1234'
}
