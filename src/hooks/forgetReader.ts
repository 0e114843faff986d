import type { CollectionAfterDeleteHook } from 'payload'

import type { Reader } from '@/payload-types'
import { eraseDeleted } from '@/src/database/erase'
import { forgetMailsTo } from '@/src/notifications/outbox'
import { soon } from '@/src/operations/soon'

/** Nothing of a deleted reader stays on the disk. It waits for the transaction that deletes them. */
export const forgetReader: CollectionAfterDeleteHook<Reader> = ({ doc: { email }, req }) => {
  soon(req.payload, 'Erasing what was left of a deleted reader', async () => {
    forgetMailsTo(email)
    await eraseDeleted(req.payload)
  })
}
