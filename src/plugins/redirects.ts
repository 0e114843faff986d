import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { CheckboxField } from 'payload'

import { editors, nobodyField, staff } from '@/src/access/rules'
import { PUBLISHED_COLLECTIONS } from '@/src/delivery/documents'
import { LEAVES_REDIRECT } from '@/src/hooks/leaveRedirects'
import { checkRedirect } from '@/src/hooks/checkRedirect'
import { logDeletedRedirect, logRedirect } from '@/src/hooks/logRedirect'

/** What an editor saves is the editor's: only a document that moves may change its own redirects later. */
const automatic: CheckboxField = {
  name: 'automatic',
  type: 'checkbox',
  defaultValue: false,
  access: { create: nobodyField, update: nobodyField },
  admin: {
    readOnly: true,
    position: 'sidebar',
    description: 'Left by a document when its address changed.',
  },
  hooks: { beforeChange: [({ context }) => context[LEAVES_REDIRECT] === true] },
}

export const redirects = redirectsPlugin({
  collections: [...PUBLISHED_COLLECTIONS],
  redirectTypes: ['301', '302'],
  redirectTypeFieldOverride: {
    defaultValue: '301',
    admin: { description: 'Permanent ones are remembered by browsers and search engines.' },
  },
  overrides: {
    admin: {
      group: 'Publication',
      useAsTitle: 'from',
      defaultColumns: ['from', 'to.type', 'to.reference', 'to.url', 'type', 'automatic'],
      description: 'Where the public is sent from a path at which nothing is published.',
    },
    access: { read: staff, create: editors, update: editors, delete: editors },
    hooks: {
      beforeValidate: [checkRedirect],
      afterChange: [logRedirect],
      afterDelete: [logDeletedRedirect],
    },
    fields: ({ defaultFields }) => [...defaultFields, automatic],
  },
})
