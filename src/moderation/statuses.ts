/** Where a comment or an insight stands. The public sees `approved` and nothing else. */
export const STATUSES = ['pending', 'approved', 'rejected', 'spam', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]
