import type { Payload } from 'payload'

import type { Insight } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { readersInsightKey } from '@/src/hooks/setInsightSubmission'

import { inTransaction } from './inTransaction'

const AT_ONCE = 500

/** Names the insights of an older database by what keeps a second one of the same reader out. */
export const fillInsightSubmissions = async (payload: Payload): Promise<void> => {
  const where = { submission: { exists: false } }
  const fill = () =>
    inTransaction(payload, async (req) => {
      const { docs } = await payload.db.find<Insight>({
        ...{ collection: 'insights', where, limit: AT_ONCE, pagination: false, req },
      })
      for (const { id, piece, reader } of docs)
        await payload.db.updateOne({
          ...{ collection: 'insights', id, returning: false, req },
          data: { submission: readersInsightKey(idOf(reader)!, idOf(piece)!) },
        })
      return docs.length
    })

  if (!(await payload.db.findOne({ collection: 'insights', where }))) return
  while ((await fill()) === AT_ONCE);
}
