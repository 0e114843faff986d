import type { Where } from 'payload'

import { COLLECTION_OF } from '@/src/delivery/pieceKinds'

import { findPieces, type FoundPiece } from './findPieces'
import { scheduled } from './scheduled'
import { asViewer, type Line, titleIn, type Viewer } from './viewer'

export type EventKind = 'goes-live' | 'taken-back' | 'went-live' | 'due' | 'review'
export type CalendarEvent = Line & { kind: EventKind; at: string }

/** Of each kind in one month. */
const MOST = 200

/** From the first moment, to the one at which it is over. */
export type Span = { from: string; to: string }

const within = (field: string, { from, to }: Span): Where[] => [
  { [field]: { greater_than_equal: from } },
  { [field]: { less_than: to } },
]

const eventsOf = (
  pieces: FoundPiece[],
  kind: EventKind,
  atOf: (piece: FoundPiece) => string | null | undefined,
): CalendarEvent[] =>
  pieces.flatMap((piece) => {
    const at = atOf(piece)
    return at
      ? [{ id: piece.id, collection: piece.collection, title: titleIn(piece.title), kind, at }]
      : []
  })

const wentLive = async (viewer: Viewer, span: Span): Promise<CalendarEvent[]> => {
  const { docs } = await viewer.payload.find({
    collection: 'pieces',
    where: { and: [{ live: { equals: true } }, ...within('publishedAt', span)] },
    sort: 'publishedAt',
    limit: MOST,
    pagination: false,
    select: { title: true, kind: true, publishedAt: true },
    ...asViewer(viewer),
  })
  return docs.map(({ id, kind, title, publishedAt }) => ({
    ...{ id: String(id), collection: COLLECTION_OF[kind], title },
    ...{ kind: 'went-live', at: publishedAt },
  }))
}

const appointments = async (viewer: Viewer, span: Span): Promise<CalendarEvent[]> => {
  const lines = await scheduled(viewer, MOST, (field) => within(field, span))
  return lines.map(({ type, ...line }) => ({
    ...line,
    kind: type === 'publish' ? 'goes-live' : 'taken-back',
  }))
}

const due = async (viewer: Viewer, span: Span): Promise<CalendarEvent[]> => {
  const { pieces } = await findPieces(viewer, {
    where: {
      and: [
        ...within('workflow.dueDate', span),
        { 'workflow.stage': { not_equals: 'withdrawn' } },
        { _status: { not_equals: 'published' } },
      ],
    },
    sort: 'workflow.dueDate',
    limit: MOST,
    draft: true,
    fields: ['workflow'],
  })
  return eventsOf(pieces, 'due', ({ workflow }) => workflow?.dueDate)
}

const reviews = async (viewer: Viewer, span: Span): Promise<CalendarEvent[]> => {
  const { pieces } = await findPieces(viewer, {
    where: {
      and: [{ _status: { equals: 'published' } }, ...within('review.nextReviewDue', span)],
    },
    sort: 'review.nextReviewDue',
    limit: MOST,
    draft: false,
    fields: ['review'],
  })
  return eventsOf(pieces, 'review', ({ review }) => review?.nextReviewDue)
}

/** What goes live, went live and is due in this span, in its order. */
export const calendarOf = async (viewer: Viewer, span: Span): Promise<CalendarEvent[]> => {
  const events = await Promise.all(
    [appointments, wentLive, due, reviews].map((read) => read(viewer, span)),
  )
  return events.flat().sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
