import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Appeal, Comment, Sanction } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'
import { liftWithin } from '@/src/sanctions/impose'

const showComment = async (req: PayloadRequest, id: string): Promise<void> => {
  const comment = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: id } },
    req,
  })
  if (!comment || comment.status === 'approved' || comment.status === 'withdrawn') return

  await req.payload.update({
    collection: 'comments',
    id,
    data: { status: 'approved' },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

const liftSanction = async (req: PayloadRequest, id: string): Promise<void> => {
  const sanction = await req.payload.db.findOne<Sanction>({
    collection: 'sanctions',
    where: { id: { equals: id } },
    req,
  })
  if (sanction && !sanction.liftedAt) await liftWithin(req, id, 'An appeal against it was upheld.')
}

/** Where the reader was right, what was decided is taken back in the same transaction, by the rules that always hold. */
export const keepAppeal: CollectionAfterChangeHook<Appeal> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isAnswered = operation === 'update' && previousDoc.state === 'open' && doc.state !== 'open'
  if (isAnswered && doc.state === 'upheld') {
    const sanction = idOf(doc.sanction)
    const comment = idOf(doc.comment)
    if (sanction) await liftSanction(req, sanction)
    else if (comment) await showComment(req, comment)
  }

  if (operation === 'create' || isAnswered)
    await recordAudit(req, {
      action: isAnswered ? 'appeal-decided' : 'appealed',
      ...{ collection: 'readers', document: { id: idOf(doc.reader)! } },
      to: doc.state,
    })
  return doc
}
