import { addDataAndFileToRequest, type Endpoint } from 'payload'

import { hasRole } from '@/src/access/roles'
import { NotPublished, NotYoursToWithdraw, ReasonMissing } from '@/src/errors'
import { inTransaction } from '@/src/operations/inTransaction'

import type { Withdrawable } from './collections'
import { withdraw } from './withdraw'

const LONGEST_REASON = 2000

/** `POST /api/<collection>/:id/withdraw` with `{ reason }`: takes back at once what is published, for good. */
export const withdrawEndpoint = (collection: Withdrawable): Omit<Endpoint, 'root'> => ({
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor')) throw new NotYoursToWithdraw()
    await addDataAndFileToRequest(req)
    const given: unknown = req.data?.reason
    const reason = typeof given === 'string' ? given.trim() : ''
    if (!reason || reason.length > LONGEST_REASON) throw new ReasonMissing(LONGEST_REASON)

    const { payload } = req
    const id = String(req.routeParams?.id)
    await inTransaction(
      payload,
      async (own) => {
        const { totalDocs } = await payload.count({
          collection,
          where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
          overrideAccess: false,
          user: req.user,
          req: own,
        })
        if (totalDocs === 0) throw new NotPublished()
        await withdraw(own, { collection, id, cause: { reason }, overrideAccess: false })
      },
      req.user,
    )
    return Response.json({ message: 'It is withdrawn.' })
  },
})
