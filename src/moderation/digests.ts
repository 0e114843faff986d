/** How often a moderator is mailed about what waits. */
export const DIGESTS = ['never', 'hourly', 'daily'] as const
export type Digest = (typeof DIGESTS)[number]
