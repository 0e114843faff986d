import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { inTransaction } from '@/src/operations/inTransaction'

import { sanctionsOf, standingBy } from './inForce'
import { settleReader } from './settleReader'

/** Whatever ended before was settled, unless the server was away for longer; no rule goes by it. */
const LATELY_MS = 30 * 24 * 60 * 60 * 1000

const isOld = async (payload: Payload, reader: Reader): Promise<boolean> => {
  const now = standingBy(await sanctionsOf(payload, reader.id), reader)
  return (
    now.banned !== (reader.banned ?? false) ||
    now.premoderated !== (reader.premoderated ?? false) ||
    now.suspendedUntil !== (reader.suspendedUntil ?? null)
  )
}

/** What has ended is ended wherever it is asked for; this takes it off the accounts, where the staff see it. */
export const settleEndedSanctions = async (payload: Payload): Promise<void> => {
  const now = new Date().toISOString()
  const lately = new Date(Date.now() - LATELY_MS).toISOString()
  const ended = await payload.find({
    collection: 'sanctions',
    where: {
      and: [
        { endsAt: { less_than_equal: now } },
        { endsAt: { greater_than: lately } },
        { liftedAt: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { reader: true },
  })
  const ids = ended.docs.flatMap(({ reader }) => idOf(reader) ?? [])
  if (ids.length === 0) return

  const { docs } = await payload.db.find<Reader>({
    collection: 'readers',
    where: {
      and: [
        { id: { in: [...new Set(ids)] } },
        {
          or: [
            { banned: { equals: true } },
            { premoderated: { equals: true } },
            { suspendedUntil: { exists: true } },
          ],
        },
      ],
    },
    pagination: false,
  })
  for (const reader of docs)
    if (await isOld(payload, reader))
      await inTransaction(payload, (req) => settleReader(req, reader.id))
}
