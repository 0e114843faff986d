import type { CollectionAfterChangeHook } from 'payload'

import type { User } from '@/payload-types'

import { recordAudit } from './record'

/** Whoever may do more or less than before, and by whose decision. */
export const recordRoles: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const rolesOf = (user: User) => user.roles.join(', ')
  if (operation !== 'update' || rolesOf(doc) === rolesOf(previousDoc)) return doc

  await recordAudit(req, {
    action: 'roles-changed',
    collection: 'users',
    document: doc,
    from: rolesOf(previousDoc),
    to: rolesOf(doc),
  })
  return doc
}
