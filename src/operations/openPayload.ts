import { getPayload, type Payload } from 'payload'

import config from '@payload-config'
import { DatabaseOutOfReach, reachDatabase } from '@/src/database/reach'
import { fillShownImages } from '@/src/delivery/shownImages'

import { CommandError } from './command'
import { fillThreadCounts } from './fillThreadCounts'

type Options = {
  /** Whether this process also does what was put off until now, such as to publish at a set time. */
  runsJobs?: boolean
}

/** Payload over the database of the settings. Throws a CommandError that names a database out of reach. */
export const openPayload = async ({ runsJobs = false }: Options = {}): Promise<Payload> => {
  try {
    await reachDatabase()
  } catch (error) {
    if (error instanceof DatabaseOutOfReach) throw new CommandError(error.message, { cause: error })
    throw error
  }
  const payload = await getPayload({ config, cron: runsJobs })
  await fillShownImages(payload)
  await fillThreadCounts(payload)
  return payload
}
