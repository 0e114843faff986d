import type { Payload, TypedUser } from 'payload'

import type { Release } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { hasRole } from '@/src/access/roles'
import { ReleaseBlocked } from '@/src/errors'

import { publishRelease } from './publishRelease'

/** Whoever set the time, where they may publish still. */
const whoSetIt = async (payload: Payload, release: Release): Promise<TypedUser | null> => {
  const id = idOf(release.scheduledBy)
  const user =
    id && (await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }))
  const isEditor = user && hasRole({ ...user, collection: 'users' }, 'admin', 'editor')
  return isEditor ? { ...user, collection: 'users' } : null
}

const publish = async (payload: Payload, release: Release): Promise<void> => {
  const user = await whoSetIt(payload, release)
  if (user) return publishRelease(payload, release, user)
  await payload.db.updateOne({
    collection: 'releases',
    id: release.id,
    data: {
      state: 'failed',
      problems: 'Whoever set the time may not publish any more. Set it again, or publish it now.',
    },
    returning: false,
  })
}

/** What is due is tried once; what is in the way stands on the release, which somebody then opens again. */
export const publishDueReleases = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'releases',
    where: {
      and: [
        { state: { equals: 'open' } },
        { publishAt: { less_than_equal: new Date().toISOString() } },
      ],
    },
    sort: 'publishAt',
    depth: 0,
    pagination: false,
  })
  for (const release of docs)
    try {
      await publish(payload, release)
    } catch (err) {
      const msg = `Release ${release.id} was not published.`
      if (err instanceof ReleaseBlocked) payload.logger.warn({ msg, reason: err.message })
      else payload.logger.error({ msg, err })
    }
}
