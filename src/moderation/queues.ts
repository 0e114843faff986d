/** What the moderation desk sorts comments into; one comment may stand in several. */
export const QUEUES = [
  'care',
  'reported',
  'pending',
  'newcomers',
  'unmoderated',
  'approved',
  'rejected',
  'spam',
] as const
export type Queue = (typeof QUEUES)[number]
