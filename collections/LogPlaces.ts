import type { CollectionConfig } from 'payload'

import { nobody } from '@/src/access/rules'

/**
 * Where each follower of the log of changes stands that acts once for all processes, such as the purges of a
 * CDN, and how far the duties have come that tell others of something. No door leads to it.
 */
export const LogPlaces: CollectionConfig<'log-places'> = {
  slug: 'log-places',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'follower', type: 'text', required: true, unique: true, index: true },
    // Steps with each write, so that of two processes that saw the same number one gets through.
    { name: 'beat', type: 'number', required: true },
    { name: 'isHeld', type: 'checkbox', required: true },
    { name: 'place', type: 'json', required: true },
  ],
}
