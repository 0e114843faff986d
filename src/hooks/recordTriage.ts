import type { CollectionAfterChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { decisionsBetween } from '@/src/moderation/decisions'
import type { Finding, Triage } from '@/src/moderation/triage/finding'
import { reasonOf } from '@/src/moderation/triage/reasonOf'

/** The record outlives the words: it keeps neither where they stand nor what a service of others said of them. */
const forTheRecord = ({ phase, verdict, reason, score }: Finding) => ({
  phase,
  verdict,
  score,
  reason: phase === 'classifier' && verdict !== 'pass' ? `The classifier says ${verdict}.` : reason,
})

/** Every triage leaves a line in the record: what each phase said, and what became of the comment. */
export const recordTriage: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const isJudged = isNew || doc.body !== previousDoc.body
  if (!isReader(req.user) || doc.status === 'withdrawn' || !isJudged) return doc

  // What came out of the hooks leaves out what the reader may not see.
  const stored = await req.payload.db.findOne<Comment>({
    collection: 'comments',
    where: { id: { equals: doc.id } },
    req,
  })
  const judged = stored?.triage as Triage | null | undefined
  if (!stored || !judged) return doc

  const [decision = 'hold'] = decisionsBetween({}, { status: stored.status })
  await req.payload.create({
    collection: 'decisions',
    data: {
      comment: doc.id,
      decision,
      before: isNew ? null : previousDoc.status,
      after: stored.status,
      madeBy: 'triage',
      reason: reasonOf(judged),
      phases: judged.phases.map(forTheRecord),
      reader: idOf(stored.reader),
    },
    depth: 0,
    req,
  })
  return doc
}
