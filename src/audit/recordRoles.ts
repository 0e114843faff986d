import type { CollectionAfterChangeHook } from 'payload'

import type { User } from '@/payload-types'
import { isStaff } from '@/src/access/roles'

import { recordAudit } from './record'

/** Whoever may do more or less than before, and by whose decision. */
export const recordRoles: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const rolesOf = (user: User) => user.roles.join(', ')
  const before = operation === 'update' ? rolesOf(previousDoc) : ''
  if ((operation === 'create' && !isStaff(req.user)) || rolesOf(doc) === before) return doc

  await recordAudit(req, {
    action: 'roles-changed',
    collection: 'users',
    document: doc,
    from: before || undefined,
    to: rolesOf(doc),
  })
  return doc
}
