import type { Payload, TypedUser } from 'payload'

import type { Release } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { ReleaseBlocked, ReleaseOver } from '@/src/errors'
import { inTurn } from '@/src/operations/inTurn'

import { documentsOf } from './documents'
import { PublicationFailed, publishTogether } from './publishTogether'
import { rehearseAll } from './rehearse'
import { withdrawnSince } from './withdrawnSince'

const fail = async (payload: Payload, { id }: Release, lines: string[]): Promise<never> => {
  await payload.db.updateOne({
    collection: 'releases',
    id,
    data: { state: 'failed', problems: lines.join('\n') },
    returning: false,
  })
  throw new ReleaseBlocked(lines)
}

const publishNow = async (payload: Payload, release: Release, user: TypedUser): Promise<void> => {
  if (release.state === 'published') throw new ReleaseOver()
  const documents = documentsOf(release)
  if (documents.length === 0) return fail(payload, release, ['There is nothing in it.'])
  const blocked = [
    ...(await rehearseAll(payload, documents, user)),
    ...(await withdrawnSince(payload, release, documents)),
  ]
  if (blocked.length > 0) return fail(payload, release, blocked)

  try {
    await publishTogether(payload, documents, user, async (req) => {
      await payload.db.updateOne({
        collection: 'releases',
        id: release.id,
        data: { state: 'published', publishedAt: new Date().toISOString(), problems: null },
        returning: false,
        req,
      })
      await recordAudit(req, {
        ...{ action: 'release-published', collection: 'releases', document: release },
        ...{ from: release.state, to: 'published' },
        reason: `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`,
      })
    })
  } catch (error) {
    if (error instanceof PublicationFailed) return fail(payload, release, [error.problem])
    throw error
  }
}

/** Publishes the newest drafts of a release with the rights of this member of staff, all or none, and once. */
export const publishRelease = (payload: Payload, { id }: Release, user: TypedUser): Promise<void> =>
  inTurn(`release ${id}`, async () => {
    const release = await payload.findByID({ collection: 'releases', id, depth: 0 })
    await publishNow(payload, release, user)
  })
