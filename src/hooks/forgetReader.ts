import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook, RequestContext } from 'payload'

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

/**
 * Nothing of a deleted reader stays on the disk. Their mails go before the transaction that deletes them ends, so that none
 * outlives them where the process dies; and once more after it, for those that were written meanwhile.
 */
export const forgetReader: CollectionAfterDeleteHook<Reader> = ({ id, req }) => {
  const addresses = noted(req.context).get(String(id)) ?? []
  const forgetMails = () => {
    addresses.forEach(forgetMailsTo)
    forgetMailsOf(String(id))
  }
  forgetMails()
  soon(req.payload, 'Erasing what was left of a deleted reader', async () => {
    forgetMails()
    await eraseDeleted(req.payload)
  })
}
