import type { RelationshipField } from 'payload'

import { nobodyField } from '@/src/access/rules'
import { isStaff } from '@/src/access/roles'

/** The member of staff who began the document; a contributor's rights hang on it. */
export const createdBy = (): RelationshipField => ({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  admin: { position: 'sidebar', readOnly: true },
  access: { update: nobodyField },
  hooks: {
    beforeChange: [
      ({ operation, originalDoc, req: { user }, value }): unknown =>
        operation === 'create' && isStaff(user)
          ? user.id
          : // A version that is restored comes without what nobody may set.
            (value ?? (originalDoc as { createdBy?: unknown } | undefined)?.createdBy),
    ],
  },
})
