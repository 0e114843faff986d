import { env } from '@/src/env'
import type { Queue } from '@/src/moderation/queues'

/** What somebody has to look at, in the order in which they should. */
export const WAITING = [
  ['care', 'Care'],
  ['reported', 'Reported'],
  ['pending', 'Pending'],
  ['newcomers', 'New commenters'],
] as const satisfies [Queue, string][]

export const queueUrl = (queue: string): string =>
  `${env.PUBLIC_URL}/admin/moderation?queue=${queue}`
