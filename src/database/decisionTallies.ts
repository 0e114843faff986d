import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

/** From the first moment up to, and without, the last one. */
export type Span = { from: string; to: string }

/** How many decisions of a kind were made on a day, "2026-11-22", or in a month, "2026-11", in UTC. */
export type DecisionTally = {
  day: string
  decision: string
  madeBy: string | null
  reason: string | null
  isUndo: boolean
  count: number
}

/** How many decisions of people took so many seconds, the quickest first. */
export type SecondsTally = { seconds: number; count: number }

const LENGTH = { day: 10, month: 7 } as const
export type TallyUnit = keyof typeof LENGTH

const isMongodb = (payload: Payload) => payload.db.name === 'mongoose'
const drizzleOf = (payload: Payload) => (payload.db as unknown as SQLiteAdapter).drizzle
const modelOf = (payload: Payload) =>
  (payload.db as unknown as MongooseAdapter).collections.decisions!

const createdIn = ({ from, to }: Span) => ({
  createdAt: { $gte: new Date(from), $lt: new Date(to) },
})

export const tallyDecisions = (
  payload: Payload,
  span: Span,
  unit: TallyUnit,
): Promise<DecisionTally[]> =>
  isMongodb(payload) ? tallyMongodb(payload, span, unit) : tallySqlite(payload, span, unit)

const tallySqlite = async (payload: Payload, { from, to }: Span, unit: TallyUnit) => {
  const rows = await drizzleOf(payload).all<Omit<DecisionTally, 'isUndo'> & { isUndo: number }>(sql`
    select substr(created_at, 1, ${LENGTH[unit]}) as day, decision, made_by as "madeBy", reason,
      undoes_id is not null as "isUndo", count(*) as count
    from decisions where created_at >= ${from} and created_at < ${to}
    group by 1, 2, 3, 4, 5 order by 1`)
  return rows.map((row) => ({ ...row, isUndo: Boolean(row.isUndo) }))
}

const tallyMongodb = async (
  payload: Payload,
  span: Span,
  unit: TallyUnit,
): Promise<DecisionTally[]> => {
  type Group = {
    _id: Omit<DecisionTally, 'isUndo' | 'count'> & { undoes?: unknown }
    count: number
  }
  const format = unit === 'day' ? '%Y-%m-%d' : '%Y-%m'
  const isUndo = { $cond: [{ $gt: ['$undoes', null] }, true, false] }
  const groups = await modelOf(payload).aggregate<Group>([
    { $match: createdIn(span) },
    {
      $group: {
        _id: {
          day: { $dateToString: { date: '$createdAt', format } },
          ...{ decision: '$decision', madeBy: '$madeBy', reason: '$reason', undoes: isUndo },
        },
        count: { $sum: 1 },
      },
    },
    { $sort: { '_id.day': 1 } },
  ])
  return groups.map(({ _id: { undoes, madeBy, reason, ...group }, count }) => ({
    ...{ ...group, count },
    ...{ madeBy: madeBy ?? null, reason: reason ?? null, isUndo: undoes === true },
  }))
}

/** Of those by which a comment comes into sight or goes out of it. */
const DECIDING = ['approve', 'reject', 'spam']

export const tallySeconds = (payload: Payload, span: Span): Promise<SecondsTally[]> =>
  isMongodb(payload) ? secondsMongodb(payload, span) : secondsSqlite(payload, span)

const secondsSqlite = (payload: Payload, { from, to }: Span): Promise<SecondsTally[]> =>
  drizzleOf(payload).all<SecondsTally>(sql`
    select seconds, count(*) as count from decisions
    where created_at >= ${from} and created_at < ${to} and seconds is not null
      and made_by = 'staff' and undoes_id is null
      and decision in (${sql.join(
        DECIDING.map((decision) => sql`${decision}`),
        sql`, `,
      )})
    group by seconds order by seconds`)

const secondsMongodb = async (payload: Payload, span: Span): Promise<SecondsTally[]> => {
  const groups = await modelOf(payload).aggregate<{ _id: number; count: number }>([
    {
      $match: {
        ...createdIn(span),
        ...{ madeBy: 'staff', decision: { $in: DECIDING } },
        ...{ seconds: { $ne: null }, undoes: null },
      },
    },
    { $group: { _id: '$seconds', count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
  ])
  return groups.map(({ _id, count }) => ({ seconds: _id, count }))
}
