import type { JobsConfig, Payload } from 'payload'

import { doDuties } from './duties'

const EVERY_MINUTE = '* * * * *'
/** Far longer than a job takes. */
const ABANDONED_AFTER_MS = 5 * 60 * 1000

const nobody = () => false

/** What a process was at when it died is nobody's any more: it waits again, for whoever comes next. */
const giveBackAbandoned = async ({ db }: Payload): Promise<void> => {
  const before = new Date(Date.now() - ABANDONED_AFTER_MS).toISOString()
  await db.updateJobs({
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
    data: { processing: false },
    returning: false,
  })
}

/** Before the jobs that are due, in each process that runs them. */
const beforeJobs = async (payload: Payload): Promise<boolean> => {
  await giveBackAbandoned(payload)
  await doDuties(payload)
  return true
}

/** What is put off: to publish a document, or to take it back, at a time that an editor set. */
export const jobs: JobsConfig = {
  // The server runs them, and the admin makes them by a door of its own.
  access: { run: nobody, queue: nobody, cancel: nobody },
  autoRun: [{ cron: EVERY_MINUTE }],
  shouldAutoRun: beforeJobs,
}
