import type { Access, Where } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'

import { openWithdrawals } from './openWithdrawals'

/** A rule for stories and, by their `parent`, for their versions: what is withdrawn is kept for editors and admins alone. */
export const unlessWithdrawn =
  (rule: Access, key: 'id' | 'parent' = 'id'): Access =>
  async (args) => {
    const allowed = await rule(args)
    const { payload, user } = args.req
    if (!allowed || !isStaff(user) || hasRole(user, 'admin', 'editor')) return allowed

    const rows = await openWithdrawals(payload, { documentKind: { equals: 'stories' } }, args.req)
    if (rows.length === 0) return allowed
    const isAnother: Where = { [key]: { not_in: rows.map(({ documentId }) => documentId) } }
    return allowed === true ? isAnother : { and: [allowed, isAnother] }
  }
