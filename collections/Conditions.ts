import type { CollectionConfig } from 'payload'

import { editors, publishedOrStaff, staff } from '@/src/access/rules'
import { offLabel } from '@/src/fields/offLabel'
import { termFields } from '@/src/fields/termFields'
import { dropRedirects, leaveRedirects, notePaths } from '@/src/hooks/leaveRedirects'

export const Conditions: CollectionConfig<'conditions'> = {
  slug: 'conditions',
  admin: { group: 'Library', useAsTitle: 'name', defaultColumns: ['name', 'slug', '_status'] },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: editors,
  },
  hooks: {
    beforeChange: [notePaths],
    afterChange: [leaveRedirects],
    beforeDelete: [dropRedirects],
  },
  versions: { drafts: true },
  fields: [...termFields(), offLabel()],
}
