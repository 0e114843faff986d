import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { DAY_MS } from '@/src/durations'
import { env } from '@/src/env'

import { deleteEach } from './deleteEach'
import { collectionsOfReaders } from './ownRecords'

const neverConfirmed = async (payload: Payload): Promise<Pick<Reader, 'id'>[]> => {
  const before = new Date(Date.now() - env.UNCONFIRMED_DAYS * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'readers',
    where: {
      and: [
        { or: [{ emailVerified: { equals: false } }, { emailVerified: { exists: false } }] },
        // Whoever was shut out does not begin anew.
        { or: [{ banned: { equals: false } }, { banned: { exists: false } }] },
        { createdAt: { less_than: before } },
      ],
    },
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs
}

const hasLeftSomething = async (payload: Payload, id: string): Promise<boolean> => {
  for (const { slug } of collectionsOfReaders(payload)) {
    const { totalDocs } = await payload.count({
      collection: slug,
      where: { reader: { equals: id } },
    })
    if (totalDocs > 0) return true
  }
  return false
}

/**
 * An address that nobody confirmed may be anybody's, and is not kept. Where sign-up is open, an account that has left
 * something stays: what others may have answered does not go because a mail was lost.
 */
export const deleteUnconfirmed = async (payload: Payload): Promise<void> => {
  if (env.UNCONFIRMED_DAYS === 0) return
  for (const { id } of await neverConfirmed(payload))
    if (!(await hasLeftSomething(payload, id))) await deleteEach(payload, [id])
}
