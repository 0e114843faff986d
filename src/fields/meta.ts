import type { GroupField } from 'payload'

/** What search engines and social previews show; empty fields fall back to the document's own. */
export const meta = (): GroupField => ({
  name: 'meta',
  type: 'group',
  label: 'Search and sharing',
  fields: [
    { name: 'title', type: 'text', localized: true, maxLength: 70 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 200 },
    { name: 'image', type: 'upload', relationTo: 'media' },
    { name: 'noIndex', type: 'checkbox', label: 'Ask search engines to leave this page out' },
  ],
})
