import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { Comment, Report } from '@/payload-types'
import { idOf, idsOf } from '@/src/delivery/relations'
import { needsCare } from '@/src/moderation/care'
import { queuesOf } from '@/src/moderation/queues'
import { dueAt } from '@/src/moderation/targets'
import type { Triage } from '@/src/moderation/triage/finding'

import { claimsOf } from './claims'
import type { Card, Person } from './contract'
import { targetsOf } from './counts'
import type { Moderator } from './asked'
import { readersNamed, staffNamed } from './names'
import { placesOfPieces } from './placesOfPieces'

export type Viewer = { payload: Payload; user: Moderator }

const MOST_REPORTS = 500

/** Changes with whatever is to be judged, and with what was decided. */
export const versionOf = (comment: Comment): string => {
  const { status, body, editedAt, openReports, featured, care, escalated, reason } = comment
  return createHash('sha256')
    .update(
      JSON.stringify([
        ...[status, body, editedAt ?? null, openReports ?? 0, featured ?? false],
        ...[care ?? false, escalated ?? false, reason ?? null, comment.moderated ?? false],
      ]),
    )
    .digest('base64url')
    .slice(0, 16)
}

const find = async ({ payload, user }: Viewer, ids: string[]): Promise<Comment[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs
}

/** These comments in this order, as far as they are there. */
export const commentsOf = async (viewer: Viewer, ids: string[]): Promise<Comment[]> => {
  const found = new Map((await find(viewer, ids)).map((comment) => [comment.id, comment]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

const reportsOf = async ({ payload, user }: Viewer, comments: Comment[]) => {
  const reported = comments.filter(({ reportCount }) => (reportCount ?? 0) > 0)
  const byComment = new Map<string, Report[]>()
  if (reported.length === 0) return byComment

  const { docs } = await payload.find({
    collection: 'reports',
    where: { comment: { in: reported.map(({ id }) => id) } },
    sort: '-createdAt',
    limit: MOST_REPORTS,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  for (const report of docs) {
    const comment = idOf(report.comment)!
    byComment.set(comment, [...(byComment.get(comment) ?? []), report])
  }
  return byComment
}

/** Those that wait for a decision, or else those that led to one. */
const shownReports = (reports: Report[] = []): Card['reports'] => {
  const open = reports.filter(({ settled }) => !settled)
  return (open.length > 0 ? open : reports).map(({ reason, note, createdAt }) => ({
    ...{ reason, note: note ?? null, createdAt },
    care: needsCare(note ?? '') !== null,
  }))
}

type Names = { readers: Map<string, Person>; staff: Map<string, Person> }

/** Whoever wrote a comment, as the staff call them; nobody of what was withdrawn. */
export const writerOf = ({ status, reader, staff }: Comment, names: Names): string =>
  status === 'withdrawn'
    ? ''
    : ((names.readers.get(idOf(reader) ?? '') ?? names.staff.get(idOf(staff) ?? ''))?.name ?? '')

export const namesOf = async (payload: Payload, comments: Comment[]): Promise<Names> => {
  const [readers, staff] = await Promise.all([
    readersNamed(
      payload,
      comments.map(({ reader }) => idOf(reader)),
    ),
    staffNamed(
      payload,
      comments.flatMap((comment) => [idOf(comment.staff), idOf(comment.assignee)]),
    ),
  ])
  return { readers, staff }
}

const unknownPiece = (id: string): Card['piece'] => ({
  ...{ id, title: 'No longer there', path: null },
  href: `/admin/collections/pieces/${id}`,
})

/** Comments as they stand in the queues, with all that is to be known of them, in a few questions for all of them. */
export const cardsOf = async (viewer: Viewer, comments: Comment[]): Promise<Card[]> => {
  const { payload } = viewer
  const parents = await commentsOf(viewer, idsOf(comments.map(({ parent }) => parent)))
  const [names, pieces, reports, claims, targets] = await Promise.all([
    namesOf(payload, [...comments, ...parents]),
    placesOfPieces(
      payload,
      comments.map(({ piece }) => idOf(piece)),
    ),
    reportsOf(viewer, comments),
    claimsOf(
      payload,
      comments.map(({ id }) => id),
    ),
    targetsOf(payload),
  ])
  const parentById = new Map(parents.map((parent) => [parent.id, parent]))

  return comments.map((comment): Card => {
    const parent = parentById.get(idOf(comment.parent) ?? '')
    const piece = idOf(comment.piece)!
    return {
      id: comment.id,
      body: comment.body ?? '',
      status: comment.status,
      queues: queuesOf(comment),
      reader: names.readers.get(idOf(comment.reader) ?? '') ?? null,
      staff: names.staff.get(idOf(comment.staff) ?? '') ?? null,
      piece: pieces.get(piece) ?? unknownPiece(piece),
      parent: parent
        ? { id: parent.id, body: parent.body ?? '', by: writerOf(parent, names) }
        : null,
      depth: comment.depth,
      createdAt: comment.createdAt,
      editedAt: comment.editedAt ?? null,
      waitsSince: comment.waitsSince ?? null,
      dueAt: dueAt(comment, targets),
      triage: (comment.triage as Triage | null | undefined) ?? null,
      reason: comment.reason ?? null,
      staffNote: comment.staffNote ?? null,
      reports: shownReports(reports.get(comment.id)),
      care: comment.care ?? false,
      newcomer: comment.newcomer ?? false,
      featured: comment.featured ?? false,
      locked: comment.locked ?? false,
      escalated: comment.escalated ?? false,
      assignee: names.staff.get(idOf(comment.assignee) ?? '') ?? null,
      claim: claims.get(comment.id) ?? null,
      version: versionOf(comment),
    }
  })
}
