import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  Payload,
  RequestContext,
  Where,
} from 'payload'

import type { Reader } from '@/payload-types'
import { eraseDeleted } from '@/src/database/erase'
import { forgetMailsOf, forgetMailsTo } from '@/src/notifications/outbox'
import { soon } from '@/src/operations/soon'

const noted = (context: RequestContext): Map<string, string[]> =>
  (context.addresses ??= new Map()) as Map<string, string[]>

/** Also those that are hidden from whoever deletes: the one before, and the one that was asked for. */
export const noteAddresses: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const reader = await req.payload.db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: id } },
    req,
  })
  const addresses = [reader?.email, reader?.newEmail, reader?.formerEmail]
  noted(req.context).set(
    String(id),
    addresses.filter((address) => typeof address === 'string'),
  )
}

const isAnothers = async (payload: Payload, address: string): Promise<boolean> => {
  const of = { equals: address }
  const where: Where = { or: [{ email: of }, { newEmail: of }] }
  return (await payload.count({ collection: 'readers', where })).totalDocs > 0
}

/**
 * Nothing of a deleted reader stays on the disk. Their mails go before the transaction that deletes them ends, so that none
 * outlives them where the process dies; and once more after it, for those that were written meanwhile. What somebody who signed up
 * with the address since then was sent is theirs.
 */
export const forgetReader: CollectionAfterDeleteHook<Reader> = ({ id, req }) => {
  const addresses = noted(req.context).get(String(id)) ?? []
  const now = new Date()
  for (const address of addresses) forgetMailsTo(address)
  forgetMailsOf(String(id))
  soon(req.payload, 'Erasing what was left of a deleted reader', async () => {
    for (const address of addresses)
      forgetMailsTo(address, (await isAnothers(req.payload, address)) ? now : undefined)
    forgetMailsOf(String(id))
    await eraseDeleted(req.payload)
  })
}
