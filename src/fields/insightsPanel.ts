import type { UIField } from 'payload'

/** What readers found in a piece, for its authors and the editors. */
export const insightsPanel = (): UIField => ({
  name: 'insights',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/app/(payload)/components/insights/InsightsPanel#InsightsPanel' },
  },
})
