import type { Where } from 'payload'

import { findRows, type Row } from '@/src/database/rows'
import { BadCursor } from '@/src/delivery/badInput'
import { beyond, decodeCursor, encodeCursor, type Order, sortOf } from '@/src/delivery/keyset'
import { QUEUE_RULES } from '@/src/moderation/queues'

import { cardsOf, commentsOf, type Viewer } from './cards'
import type { QueuePage } from './contract'
import { DeskRefused } from './deskRefused'
import { type Asked, conditionsOf, isHeldBy } from './filters'

const ORDERS: Record<(typeof QUEUE_RULES)[keyof typeof QUEUE_RULES]['order'], Order> = {
  'longest wait': {
    name: 'desk, longest wait',
    key: { field: 'waitsSince', descending: false, type: 'date' },
  },
  newest: { name: 'desk, newest', key: { field: 'createdAt', descending: true, type: 'date' } },
}

/** So many are looked through at once for what no database searches; the page says where to go on. */
const MOST_LOOKED_AT = 1000

const positionOf = (order: Order, after: string | undefined) => {
  try {
    return after === undefined ? null : decodeCursor(order, after)
  } catch (error) {
    if (!(error instanceof BadCursor)) throw error
    throw new DeskRefused({
      ...{ code: 'INVALID', field: 'after' },
      message: 'This is no place in this queue. Begin at its top.',
    })
  }
}

const valueOf = (row: Row, { key }: Order): string =>
  row[key.field] ? new Date(String(row[key.field])).toISOString() : ''

const before = (order: Order) => (a: Row, b: Row) => {
  const sign = order.key.descending ? -1 : 1
  const [one, other] = [valueOf(a, order), valueOf(b, order)]
  return sign * (one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1)
}

/** The next rows of a queue: its parts are each in order already. */
const rowsOf = async (
  { payload }: Viewer,
  parts: Where[],
  {
    order,
    after,
    conditions,
    limit,
  }: {
    order: Order
    after: string | undefined
    conditions: Where[]
    limit: number
  },
): Promise<Row[]> => {
  const position = positionOf(order, after)
  const found = await findRows(
    { payload, collection: 'comments', fields: [order.key.field] },
    parts.map((part) => ({
      where: {
        and: [part, ...conditions, ...(position ? [beyond(order, position, false)] : [])],
      },
      sort: sortOf(order, false),
      limit,
    })),
  )
  return found.flat().sort(before(order)).slice(0, limit)
}

/** A page of a queue. It goes on behind a comment and not after a number of them, so that none is met twice or left out. */
export const queuePage = async (viewer: Viewer, asked: Asked): Promise<QueuePage> => {
  const { parts, order: named } = QUEUE_RULES[asked.queue]
  const order = ORDERS[named]
  const conditions = await conditionsOf(viewer, asked)
  const limit = asked.phase ? MOST_LOOKED_AT : asked.limit
  const rows = await rowsOf(viewer, parts, {
    order,
    after: asked.after,
    conditions,
    limit: limit + 1,
  })

  const comments = await commentsOf(
    viewer,
    rows.slice(0, limit).map(({ id }) => id),
  )
  const held = comments.filter(({ triage }) => isHeldBy(asked.phase, triage))
  const shown = held.slice(0, asked.limit)
  const isCut = held.length > shown.length
  const last = isCut
    ? rows.find(({ id }) => id === shown.at(-1)?.id)
    : rows.length > limit
      ? rows[limit - 1]
      : undefined
  return {
    cards: await cardsOf(viewer, shown),
    next: last ? encodeCursor(order, { values: [valueOf(last, order)], id: last.id }) : null,
  }
}
