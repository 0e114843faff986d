import type { PayloadRequest } from 'payload'

import type { Appeal, Decision, Sanction, User } from '@/payload-types'
import { hasRole, isModerator, isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'

const firstDecider = async (req: PayloadRequest, appeal: Appeal): Promise<string | null> => {
  const { db } = req.payload
  const decision = idOf(appeal.decision)
  const id = decision ?? idOf(appeal.sanction)
  const first =
    id &&
    (await db.findOne<Decision | Sanction>({
      collection: decision ? 'decisions' : 'sanctions',
      where: { id: { equals: id } },
      req,
    }))
  return first ? idOf(first.decider) : null
}

const isOnlyOne = async ({ payload }: PayloadRequest, user: User): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: {
      and: [{ roles: { in: ['admin', 'editor', 'moderator'] } }, { id: { not_equals: user.id } }],
    },
  })
  return totalDocs === 0
}

/** Nobody is judge over what they decided themselves, but for an admin who has nobody to ask. */
export const mayAnswer = async (req: PayloadRequest, appeal: Appeal): Promise<boolean> => {
  const { user } = req
  if (!isStaff(user) || !isModerator(user)) return false
  if ((await firstDecider(req, appeal)) !== user.id) return true
  return hasRole(user, 'admin') && isOnlyOne(req, user)
}
