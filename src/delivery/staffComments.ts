import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Comment, Report } from '@/payload-types'
import { isModerator } from '@/src/access/roles'
import { type Queue, QUEUE_RULES, queuesOf, queueWhere } from '@/src/moderation/queues'

import type { Connection, Connections, Page } from './connections'
import type { Keeper } from './keeper'
import type { Order } from './keyset'
import type { Loaders } from './loaders'
import { idOf } from './relations'

/** What is for the staff who moderate alone. */
export type StaffComment = Pick<Comment, 'reason' | 'staffNote' | 'triage' | 'waitsSince'> & {
  queues: Queue[]
  /** Those that nobody has decided about. */
  reports: Report[]
}

const ORDERS: Record<'longest wait' | 'newest', Order> = {
  'longest wait': {
    name: 'moderated, longest wait',
    key: { field: 'waitsSince', descending: false, type: 'date' },
  },
  newest: {
    name: 'moderated, newest',
    key: { field: 'createdAt', descending: true, type: 'date' },
  },
}

const find = async (payload: Payload, viewer: TypedUser | null, ids: readonly string[]) => {
  const { docs } = await payload.find({
    ...{ collection: 'comments', where: { id: { in: ids } }, pagination: false },
    ...{ depth: 0, overrideAccess: false, user: viewer ?? undefined },
  })
  return new Map(docs.map((comment) => [comment.id, comment]))
}

export const staffCommentLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<string, StaffComment | null>(async (ids) => {
    const comments = await find(payload, viewer, ids)
    const { docs: reports } = await payload.find({
      collection: 'reports',
      where: { and: [{ comment: { in: ids } }, { settled: { not_equals: true } }] },
      ...{ sort: 'createdAt', pagination: false },
      ...{ depth: 0, overrideAccess: false, user: viewer ?? undefined },
    })
    return ids.map((id) => {
      const comment = comments.get(id)
      if (!comment) return null
      const { reason, staffNote, triage, waitsSince } = comment
      const own = reports.filter((report) => idOf(report.comment) === id)
      return { reason, staffNote, triage, waitsSince, queues: queuesOf(comment), reports: own }
    })
  })

/** What moderators see beside what everyone does, by their own rights; nothing of it is kept, or told to others. */
export const createStaffComments = (
  payload: Payload,
  loaders: Loaders,
  connections: Connections,
  keeper: Keeper,
) => {
  const moderator = (): TypedUser | null => {
    const { viewer } = keeper
    if (!viewer || !isModerator(viewer)) return null
    keeper.mustBeMadeAnew()
    return viewer
  }
  return {
    one: async (id: string): Promise<StaffComment | null> =>
      moderator() ? loaders.staffComments.load(id) : null,

    /** On what is published: the desk has the others, too. */
    queue: async (queue: Queue, page: Page): Promise<Connection<Comment> | null> => {
      const viewer = moderator()
      if (!viewer) return null
      return connections({
        collection: 'comments',
        where: { and: [queueWhere(queue), { 'piece.live': { equals: true } }] },
        order: ORDERS[QUEUE_RULES[queue].order],
        page,
        load: async (rows) => {
          const ids = rows.map(({ id }) => id)
          const found = await find(payload, viewer, ids)
          return ids.map((id) => found.get(id) ?? null)
        },
      })
    },
  }
}
