import type { Comment, Decision, Sanction } from '@/payload-types'
import { countRows } from '@/src/database/rows'
import { DOCUMENT_ID } from '@/src/database/documentId'
import { idOf } from '@/src/delivery/relations'
import { type Status, STATUSES } from '@/src/moderation/statuses'

import type { Viewer } from './cards'
import type { ReaderHistory, SanctionLine } from './contract'
import { DeskRefused } from './deskRefused'
import { staffNamed } from './names'

const MOST = 20

type Note = { text: string; by: string | null; at: string }

const notesOf = async ({ payload, user }: Viewer, reader: string): Promise<Note[]> => {
  const own = { reader: { equals: reader } }
  const asked = { sort: '-createdAt', limit: MOST, pagination: false, depth: 0 } as const
  const [decisions, comments, sanctions] = await Promise.all([
    payload.find({
      ...{ collection: 'decisions', where: { and: [own, { note: { exists: true } }] } },
      ...{ ...asked, overrideAccess: false, user },
    }),
    payload.find({
      ...{ collection: 'comments', where: { and: [own, { staffNote: { exists: true } }] } },
      ...{ ...asked, overrideAccess: false, user },
    }),
    payload.find({
      ...{ collection: 'sanctions', where: { and: [own, { note: { exists: true } }] } },
      ...{ ...asked, overrideAccess: false, user },
    }),
  ])
  const said = [...decisions.docs, ...sanctions.docs].map(
    ({ note, decider, createdAt }: Decision | Sanction): Note => ({
      ...{ text: note!, by: idOf(decider), at: createdAt },
    }),
  )
  const known = new Set(said.map(({ text }) => text))
  const beside = comments.docs
    .filter(({ staffNote }: Comment) => staffNote && !known.has(staffNote))
    .map(({ staffNote, updatedAt }: Comment): Note => ({
      ...{ text: staffNote!, by: null, at: updatedAt },
    }))
  return [...said, ...beside].sort((a, b) => (a.at < b.at ? 1 : -1))
}

const sanctionsOf = async ({ payload, user }: Viewer, reader: string) => {
  const { docs } = await payload.find({
    ...{ collection: 'sanctions', where: { reader: { equals: reader } }, sort: '-createdAt' },
    ...{ pagination: false, depth: 0, overrideAccess: false, user },
  })
  const { docs: appeals } = await payload.find({
    ...{ collection: 'appeals', where: { sanction: { in: docs.map(({ id }) => id) } } },
    ...{ pagination: false, depth: 0, overrideAccess: false, user },
  })
  const states = new Map(appeals.map(({ sanction, state }) => [idOf(sanction), state]))
  return docs.map((sanction) => ({ ...sanction, appeal: states.get(sanction.id) ?? null }))
}

const recentOf = async ({ payload, user }: Viewer, reader: string) => {
  const { docs } = await payload.find({
    ...{ collection: 'comments', where: { reader: { equals: reader } }, sort: '-createdAt' },
    ...{ limit: MOST, pagination: false, depth: 0, overrideAccess: false, user },
  })
  return docs.map(({ id, body, status, createdAt }) => ({
    id,
    body: body ?? '',
    status,
    createdAt,
  }))
}

/** What a reader did here until now, for whoever decides about them; the audit log tells who looked. */
export const historyOf = async (viewer: Viewer, id: string): Promise<ReaderHistory> => {
  const { payload, user } = viewer
  const reader = DOCUMENT_ID.test(id)
    ? await payload.findByID({
        ...{ collection: 'readers', id, depth: 0, disableErrors: true },
        ...{ overrideAccess: false, user },
      })
    : null
  if (!reader)
    throw new DeskRefused({ code: 'NOT_FOUND', message: 'There is no such reader any more.', id })

  const own = { reader: { equals: id } }
  const [counted, [reportsMade = 0], sanctions, notes, recent] = await Promise.all([
    countRows(
      { payload, collection: 'comments', fields: [] },
      STATUSES.map((status) => ({ and: [own, { status: { equals: status } }] })),
    ),
    countRows({ payload, collection: 'reports', fields: [] }, [own]),
    sanctionsOf(viewer, id),
    notesOf(viewer, id),
    recentOf(viewer, id),
  ])
  const names = await staffNamed(payload, [
    ...sanctions.map(({ decider }) => idOf(decider)),
    ...notes.map(({ by }) => by),
  ])
  const nameOf = (by: string | null) => names.get(by ?? '')?.name ?? ''
  const counts = Object.fromEntries(STATUSES.map((status, at) => [status, counted[at]!])) as Record<
    Status,
    number
  >
  const decided = counts.approved + counts.rejected + counts.spam
  return {
    reader: {
      ...{ id, name: reader.displayName, memberSince: reader.createdAt },
      emailVerified: reader.emailVerified ?? false,
    },
    counts,
    approvalRate: decided > 0 ? counts.approved / decided : null,
    reportsMade,
    sanctions: sanctions.map((sanction): SanctionLine => ({
      ...{ id: sanction.id, kind: sanction.kind, reason: sanction.reason },
      ...{ message: sanction.message, by: nameOf(idOf(sanction.decider)), at: sanction.createdAt },
      endsAt: sanction.endsAt ?? null,
      liftedAt: sanction.liftedAt ?? null,
      acknowledgedAt: sanction.acknowledgedAt ?? null,
      appeal: sanction.appeal,
    })),
    notes: notes.map(({ text, by, at }) => ({ text, by: nameOf(by), at })),
    recent,
  }
}
