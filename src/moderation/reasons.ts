/** Why a comment is reported, or taken down. */
export const REASONS = [
  'offensive',
  'harassment',
  'misinformation',
  'medical-advice',
  'identifies-someone',
  'self-harm',
  'spam',
  'other',
] as const
export type Reason = (typeof REASONS)[number]
