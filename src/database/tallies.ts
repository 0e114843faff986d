import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

/** `value` is a rating or a label's code; null counts every approved insight of the piece. */
export type Tally = {
  piece: string
  kind: 'all' | 'rating' | 'label'
  value: string | null
  count: number
}

/** How often each rating and each label was picked in the approved insights of these pieces. */
export const tallyInsights = (payload: Payload, pieces: string[]): Promise<Tally[]> =>
  payload.db.name === 'mongoose' ? tallyMongodb(payload, pieces) : tallySqlite(payload, pieces)

const tallySqlite = async (payload: Payload, pieces: string[]): Promise<Tally[]> => {
  const { drizzle } = payload.db as unknown as SQLiteAdapter
  const ids = sql.join(
    pieces.map((id) => sql`${id}`),
    sql`, `,
  )
  return drizzle.all<Tally>(sql`
    with approved as (
      select id, piece_id as piece, rating from insights
      where status = 'approved' and piece_id in (${ids})
    )
    select piece, 'all' as kind, null as value, count(*) as count from approved group by piece
    union all
    select piece, 'rating', rating, count(*) from approved where rating is not null group by piece, rating
    union all
    select piece, 'label', text, count(*) from approved
      join insights_texts on parent_id = approved.id and path = 'labels'
      group by piece, text`)
}

const tallyMongodb = async (payload: Payload, pieces: string[]): Promise<Tally[]> => {
  const model = (payload.db as unknown as MongooseAdapter).collections.insights
  if (!model) return []

  const ids = pieces.map((id) => new model.base.Types.ObjectId(id))
  const counted = (value: string | null) => [
    { $group: { _id: { piece: '$piece', value }, count: { $sum: 1 } } },
  ]
  type Group = { _id: { piece: unknown; value?: string | null }; count: number }
  const [found] = await model.aggregate<Record<Tally['kind'], Group[]>>([
    { $match: { status: 'approved', piece: { $in: ids } } },
    {
      $facet: {
        all: counted(null),
        rating: [{ $match: { rating: { $ne: null } } }, ...counted('$rating')],
        label: [{ $unwind: '$labels' }, ...counted('$labels')],
      },
    },
  ])

  return (['all', 'rating', 'label'] as const).flatMap((kind) =>
    (found?.[kind] ?? []).map(({ _id, count }) => ({
      piece: String(_id.piece),
      kind,
      value: _id.value ?? null,
      count,
    })),
  )
}
