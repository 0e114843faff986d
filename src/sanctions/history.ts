import type { PayloadRequest, Where } from 'payload'

import type { Reader } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { STATUSES, type Status } from '@/src/moderation/statuses'
import type { ReaderHistory } from '@/src/moderationDesk/contract'

import { sanctionsOf } from './inForce'
import { namesOf, sanctionLines } from './lines'

const FEW = 20
const MOST_NOTES = 50

/** By the rules of who asks, so that the audit log gets its line (docs/decisions/0099). */
const openReader = async (req: PayloadRequest, id: string): Promise<Reader> => {
  const reader = await req.payload.findByID({
    ...{ collection: 'readers', id, depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user, req },
  })
  if (!reader)
    throw new Refused('NOT_FOUND', 'There is no such reader: the account was deleted.')
  return reader
}

const notesOn = async (req: PayloadRequest, reader: string): Promise<ReaderHistory['notes']> => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { or: [{ reader: { equals: reader } }, { 'comment.reader': { equals: reader } }] },
        { note: { exists: true } },
      ],
    },
    sort: '-createdAt',
    limit: MOST_NOTES,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const sanctions = await sanctionsOf(req.payload, reader)
  const noted = [...docs, ...sanctions].filter(({ note }) => note)
  const nameOf = await namesOf(
    req.payload,
    noted.map(({ decider }) => decider),
  )
  return noted
    .map(({ note, decider, createdAt }) => ({ text: note!, by: nameOf(decider), at: createdAt }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** What the staff know of a reader who wrote what they decide about. */
export const readerHistory = async (req: PayloadRequest, id: string): Promise<ReaderHistory> => {
  const { payload, user } = req
  const reader = await openReader(req, id)
  const asCaller = { depth: 0, overrideAccess: false, user } as const
  const isTheirs: Where = { reader: { equals: reader.id } }
  const countOf = async (collection: 'comments' | 'reports', where: Where = isTheirs) =>
    (await payload.count({ collection, where, ...asCaller })).totalDocs

  const counted = STATUSES.map(async (status): Promise<[Status, number]> => [
    status,
    await countOf('comments', { and: [isTheirs, { status: { equals: status } }] }),
  ])
  const counts = Object.fromEntries(await Promise.all(counted)) as Record<Status, number>
  const decided = counts.approved + counts.rejected + counts.spam
  const recent = await payload.find({
    ...{ collection: 'comments', where: isTheirs, sort: '-createdAt' },
    ...{ limit: FEW, pagination: false, ...asCaller },
  })
  return {
    reader: {
      ...{ id: reader.id, name: reader.displayName },
      ...{ memberSince: reader.createdAt, emailVerified: reader.emailVerified === true },
    },
    counts,
    approvalRate: decided > 0 ? counts.approved / decided : null,
    reportsMade: await countOf('reports'),
    sanctions: await sanctionLines(payload, await sanctionsOf(payload, reader.id)),
    notes: await notesOn(req, reader.id),
    recent: recent.docs
      .filter((comment) => idOf(comment.reader) === reader.id)
      .map(({ id: comment, body, status, createdAt }) => ({
        ...{ id: comment, body: body ?? '', status, createdAt },
      })),
  }
}
