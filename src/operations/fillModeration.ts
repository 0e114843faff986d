import type { Payload } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idsOf } from '@/src/delivery/relations'
import { isWaiting } from '@/src/moderation/queues'

import { inTransaction } from './inTransaction'
import { retried } from './retried'

const AT_ONCE = 500
const isOld = { moderated: { exists: false } }

/** Says of the comments of an older database where they stand at the desk, as the migration does on SQLite. */
export const fillModeration = async (payload: Payload): Promise<void> => {
  const { db } = payload
  const fill = () =>
    inTransaction(payload, async (req) => {
      const { docs } = await db.find<Comment>({
        ...{ collection: 'comments', where: isOld, limit: AT_ONCE, pagination: false, req },
      })
      const decisions = await db.find<Decision>({
        collection: 'decisions',
        where: { comment: { in: docs.map(({ id }) => id) } },
        ...{ pagination: false, select: { comment: true }, req },
      })
      const decided = new Set(idsOf(decisions.docs.map(({ comment }) => comment)))
      for (const { id, status, reportCount, care, createdAt } of docs) {
        const isOpen = status === 'pending' || status === 'approved'
        const openReports = isOpen ? (reportCount ?? 0) : 0
        await db.updateOne({
          ...{ collection: 'comments', id, returning: false, req },
          data: {
            ...{ openReports, moderated: decided.has(id), care: care ?? false, newcomer: false },
            ...{ locked: false, escalated: false },
            waitsSince: isWaiting({ status, openReports }) ? createdAt : null,
            updatedAt: null,
          },
        })
        if (!isOpen)
          await db.updateMany({
            ...{ collection: 'reports', where: { comment: { equals: id } }, returning: false, req },
            data: { settled: true, updatedAt: null },
          })
      }
      return docs.length
    })

  if (!(await db.findOne({ collection: 'comments', where: isOld }))) return
  while ((await retried(fill)) === AT_ONCE);
}
