import type { CollectionConfig } from 'payload'

/** Of what editors write: saved while they type, and published or taken back at a time of their choice. */
export const savedVersions = {
  drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: true },
} satisfies CollectionConfig['versions']
