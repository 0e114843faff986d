import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'

/**
 * A row for each published document, each picture and the settings of the site, with all that a visitor may read of it, in
 * every language, and what is measured of its text: delivery reads one row where Payload reads a dozen tables.
 * The hooks of those documents write it, nobody else.
 */
export const PublishedDocuments: CollectionConfig<'published-documents'> = {
  slug: 'published-documents',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    // "articles:" and the id of the document.
    { name: 'id', type: 'text', required: true },
    // What the fields of such a document were when the row was made; a row of another shape is not read.
    { name: 'shape', type: 'text', required: true },
    { name: 'content', type: 'textarea', required: true },
  ],
}
