import type { JSONField } from 'payload'

import { nobodyField } from '@/src/access/rules'

/** Which requests have changed a document: one that comes again changes it no more. */
export const requests = (): JSONField => ({
  name: 'requests',
  type: 'json',
  hidden: true,
  access: { create: nobodyField, update: nobodyField },
})
