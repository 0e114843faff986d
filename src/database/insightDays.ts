import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

/** A day as "2026-11-22", in UTC. */
export type InsightDay = { day: string; count: number }

/** How many of the approved insights of these pieces were first left on each day, the earliest first. */
export const insightDays = (payload: Payload, pieces: string[]): Promise<InsightDay[]> =>
  payload.db.name === 'mongoose' ? daysMongodb(payload, pieces) : daysSqlite(payload, pieces)

const daysSqlite = async (payload: Payload, pieces: string[]): Promise<InsightDay[]> => {
  const { drizzle } = payload.db as unknown as SQLiteAdapter
  const ids = sql.join(
    pieces.map((id) => sql`${id}`),
    sql`, `,
  )
  return drizzle.all<InsightDay>(sql`
    select substr(created_at, 1, 10) as day, count(*) as count from insights
    where status = 'approved' and piece_id in (${ids})
    group by day order by day`)
}

const daysMongodb = async (payload: Payload, pieces: string[]): Promise<InsightDay[]> => {
  const model = (payload.db as unknown as MongooseAdapter).collections.insights
  if (!model) return []

  const ids = pieces.map((id) => new model.base.Types.ObjectId(id))
  const groups = await model.aggregate<{ _id: string; count: number }>([
    { $match: { status: 'approved', piece: { $in: ids } } },
    {
      $group: {
        _id: { $dateToString: { date: '$createdAt', format: '%Y-%m-%d' } },
        count: { $sum: 1 },
      },
    },
    { $sort: { _id: 1 } },
  ])
  return groups.map(({ _id, count }) => ({ day: _id, count }))
}
