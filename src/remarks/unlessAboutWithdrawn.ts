import type { Access, Where } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

/** A rule for remarks: those about a story that is withdrawn are for editors and admins alone, as the story is. */
export const unlessAboutWithdrawn =
  (rule: Access): Access =>
  async (args) => {
    const allowed = await rule(args)
    const { payload, user } = args.req
    if (!allowed || !isStaff(user) || hasRole(user, 'admin', 'editor')) return allowed

    const rows = await openWithdrawals(payload, { documentKind: { equals: 'stories' } }, args.req)
    if (rows.length === 0) return allowed
    // Asked for by their ids, since on SQLite "is none of these" of one kind of document holds for no other kind.
    const { docs } = await payload.find({
      collection: 'remarks',
      where: {
        and: [
          { 'document.relationTo': { equals: 'stories' } },
          { 'document.value': { in: rows.map(({ documentId }) => documentId) } },
        ],
      },
      select: { document: true },
      depth: 0,
      pagination: false,
      req: args.req,
    })
    if (docs.length === 0) return allowed
    const isAnother: Where = { id: { not_in: docs.map(({ id }) => id) } }
    return allowed === true ? isAnother : { and: [allowed, isAnother] }
  }
