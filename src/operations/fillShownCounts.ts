import type { Payload } from 'payload'

import type { Piece } from '@/payload-types'
import { minimumIn, shownCount } from '@/src/insights/minimum'

import { inTransaction } from './inTransaction'

const AT_ONCE = 500

/** Says of the pieces of an older database how many of their insights the public is shown. */
export const fillShownCounts = async (payload: Payload): Promise<void> => {
  const fill = () =>
    inTransaction(payload, async (req) => {
      const { docs } = await payload.db.find<Piece>({
        collection: 'pieces',
        where: { insightsShown: { exists: false } },
        limit: AT_ONCE,
        pagination: false,
        req,
      })
      const minimum = docs.length > 0 ? await minimumIn(req) : 0
      for (const { id, insightCount } of docs)
        await payload.db.updateOne({
          collection: 'pieces',
          id,
          data: { insightsShown: shownCount(insightCount ?? 0, minimum) },
          returning: false,
          req,
        })
      return docs.length
    })

  if (
    !(await payload.db.findOne({
      collection: 'pieces',
      where: { insightsShown: { exists: false } },
    }))
  )
    return
  while ((await fill()) === AT_ONCE);
}
