import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Comment, User } from '@/payload-types'
import { isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { type Decision, decisionsBetween, isSettling, type Was } from '@/src/moderation/decisions'

import { deciding } from './deciding'
import { reopenReports, settleReports } from './settleReports'
import { decidedBetween, handledBetween } from './takeDecision'

const wasOf = (comment: Comment, reports: string[]): Was => ({
  status: comment.status,
  featured: comment.featured ?? false,
  reason: comment.reason ?? null,
  staffNote: comment.staffNote ?? null,
  moderated: comment.moderated ?? false,
  escalated: comment.escalated ?? false,
  waitsSince: comment.waitsSince ?? null,
  reports,
})

const secondsSince = (waitsSince: string | null | undefined): number | null =>
  waitsSince ? Math.max(0, Math.round((Date.now() - Date.parse(waitsSince)) / 1000)) : null

const assignedTo = async ({ payload }: PayloadRequest, assignee: unknown): Promise<string> => {
  const id = idOf(assignee)
  const user =
    id && (await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } }))
  return user ? `To ${user.name}` : 'To nobody'
}

/** Whoever is at it elsewhere is told that it is done. */
const endClaim = async (req: PayloadRequest, comment: string): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'claims',
    where: { comment: { equals: comment } },
    req,
  })
}

/** Every decision of the staff leaves a line in the record, by whichever door it came. */
export const recordDecision: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { payload, user } = req
  if (operation !== 'update' || !isStaff(user)) return doc

  const said = deciding(req)
  const write = async (decision: Decision, more: object): Promise<void> => {
    const { id } = await payload.create({
      collection: 'decisions',
      data: {
        ...{ comment: doc.id, decision, madeBy: 'staff' as const, decider: user.id },
        ...{ before: previousDoc.status, after: doc.status, reader: idOf(doc.reader) },
        ...more,
      },
      depth: 0,
      req,
    })
    said?.lines.push(id)
  }
  const isOther = (field: 'reason' | 'staffNote'): boolean =>
    (previousDoc[field] ?? null) !== (doc[field] ?? null)
  // A note that stays was said with an earlier decision.
  const note = isOther('staffNote') ? doc.staffNote : null
  const words = { reason: doc.reason, note, message: said?.message ?? null }

  const undone = said?.undo?.get(doc.id)
  if (undone) {
    await reopenReports(req, doc.id, undone.was.reports)
    const [decision = undone.decision] = decisionsBetween(previousDoc, doc)
    await write(decision, { ...words, undoes: undone.line })
    return { ...doc, openReports: (doc.openReports ?? 0) + undone.was.reports.length }
  }

  const decisions = decidedBetween(req, previousDoc, doc)
  const isSettled = decisions.some(isSettling)
  const reports =
    isSettled && (previousDoc.openReports ?? 0) > 0 ? await settleReports(req, doc.id) : []
  const isNews =
    decisionsBetween(previousDoc, doc).length > 0 ||
    !previousDoc.moderated ||
    reports.length > 0 ||
    isOther('reason') ||
    isOther('staffNote') ||
    Boolean(words.message)
  if (isNews)
    for (const decision of decisions)
      await write(decision, {
        ...words,
        seconds: secondsSince(previousDoc.waitsSince),
        phases: { was: wasOf(previousDoc, reports) },
      })
  for (const decision of handledBetween(previousDoc, doc, decisions.length > 0))
    await write(decision, {
      note: decision === 'assign' ? await assignedTo(req, doc.assignee) : null,
    })
  if (decisions.length > 0) await endClaim(req, doc.id)
  return { ...doc, openReports: (doc.openReports ?? 0) - reports.length }
}
