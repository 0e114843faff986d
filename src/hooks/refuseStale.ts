import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeLoginHook } from 'payload'

import type { Reader } from '@/payload-types'
import { ChangedMeanwhile } from '@/src/errors'

/** Fields that signing in itself changes, or that say nothing of the account. */
const ASIDE = new Set(['sessions', 'updatedAt', 'loginAttempts', 'lockUntil'])

const liveSessions = ({ sessions }: Reader): string[] =>
  (sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now()).map(({ id }) => id)

/**
 * Payload reads an account, takes its time over the password, and then writes the whole account back with one more
 * session: a password, a name or a session that changed in between would be undone. Remove this when it no longer
 * does. What is read without `req` is the account as the others see it, without that write.
 */
export const refuseStale: CollectionBeforeLoginHook<Reader> = async ({
  collection,
  context,
  req,
  user,
}) => {
  if (context.skipStaleness) return

  const now = await req.payload.db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: user.id } },
  })
  if (!now) throw new ChangedMeanwhile()

  const isSame = collection.flattenedFields
    .filter(({ name }) => !ASIDE.has(name))
    .every(({ name }) => {
      const field = name as keyof Reader
      return isDeepStrictEqual(now[field] ?? null, user[field] ?? null)
    })
  const known = new Set(liveSessions(user))
  const begun = liveSessions(now)
  if (!isSame || known.size > begun.length + 1 || begun.some((id) => !known.has(id)))
    throw new ChangedMeanwhile()
}
