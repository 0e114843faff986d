import type { UIField } from 'payload'

/** What the staff say about the document, beside its form. */
export const remarksPanel = (): UIField => ({
  name: 'remarks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/app/(payload)/components/remarks/RemarksPanel#RemarksPanel' },
  },
})
