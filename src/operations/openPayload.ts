import { getPayload, type Payload } from 'payload'

import config from '@payload-config'
import { keepCommentsClosed } from '@/src/database/closedComments'
import { DatabaseOutOfReach, reachDatabase } from '@/src/database/reach'
import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'
import { fillShownImages } from '@/src/delivery/shownImages'

import { CommandError } from './command'
import { fillInsightSubmissions } from './fillInsightSubmissions'
import { fillModeration } from './fillModeration'
import { fillShownCounts } from './fillShownCounts'
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
  await keepCommentsClosed(payload, PIECE_COLLECTIONS)
  await fillShownImages(payload)
  await fillThreadCounts(payload)
  await fillModeration(payload)
  await fillInsightSubmissions(payload)
  await fillShownCounts(payload)
  return payload
}
