import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ObjectId } from 'mongodb'
import type { PipelineStage } from 'mongoose'
import type { Where } from 'payload'

import type { Row, RowQuery, RowSource } from './rows'

type Stage = PipelineStage.Lookup['$lookup']['pipeline']

/**
 * Many pipelines over one collection in one command: a look-up each, hung on whichever document comes
 * first. `$unionWith` would say it plainer, but the services that speak MongoDB's protocol lack it; `$facet`
 * would read the whole collection.
 */
const lookUp = async (
  { payload, collection }: RowSource,
  pipelines: NonNullable<Stage>[],
): Promise<Record<string, unknown>[][]> => {
  const model = (payload.db as unknown as MongooseAdapter).collections[collection]
  if (!model || pipelines.length === 0) return []

  const [found] = await model.aggregate<Record<string, Record<string, unknown>[]>>([
    { $limit: 1 },
    { $project: { _id: 1 } },
    ...pipelines.map((pipeline, part) => ({
      $lookup: { from: model.collection.name, let: {}, pipeline, as: `part${part}` },
    })),
  ])
  return pipelines.map((_, part) => found?.[`part${part}`] ?? [])
}

const filter = async ({ payload, collection, locale }: RowSource, where: Where) => {
  const model = (payload.db as unknown as MongooseAdapter).collections[collection] as unknown as {
    buildQuery: (args: object) => Promise<Record<string, unknown>>
  }
  return model.buildQuery({ payload, locale, where })
}

const path = (field: string) => (field === 'id' ? '_id' : field)

const direction = (sort: string[]): Record<string, 1 | -1> =>
  Object.fromEntries(
    sort.map((key) => (key.startsWith('-') ? [path(key.slice(1)), -1] : [path(key), 1])),
  )

const plain = (value: unknown): Row[string] => {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && value !== null) return (value as ObjectId).toHexString()
  return (value ?? null) as Row[string]
}

const rowOf = ({ fields }: RowSource, stored: Record<string, unknown>): Row => ({
  id: String(stored._id),
  ...Object.fromEntries(fields.map((field) => [field, plain(stored[field])])),
})

export const findRowsMongodb = async (source: RowSource, queries: RowQuery[]): Promise<Row[][]> => {
  const project = Object.fromEntries(['_id', ...source.fields].map((field) => [field, 1]))
  const pipelines = await Promise.all(
    queries.map(async ({ where, filters = [], sort, limit }) => [
      { $match: await filter(source, { and: [where, ...filters] }) },
      { $sort: direction(sort) },
      { $limit: limit },
      { $project: project },
    ]),
  )

  const found = await lookUp(source, pipelines)
  return found.map((rows) => rows.map((row) => rowOf(source, row)))
}

export const rowsByIdMongodb = async (
  source: RowSource,
  ids: readonly string[],
): Promise<Row[]> => {
  const { payload, collection, fields } = source
  const model = (payload.db as unknown as MongooseAdapter).collections[collection]!
  const rows = await model
    .find({ _id: { $in: [...ids] } })
    .select(fields)
    .lean<Record<string, unknown>[]>()
  return rows.map((row) => rowOf(source, row))
}

export const countRowsMongodb = async (source: RowSource, wheres: Where[]): Promise<number[]> => {
  const pipelines = await Promise.all(
    wheres.map(async (where) => [
      { $match: await filter(source, where) },
      { $group: { _id: null, total: { $sum: 1 } } },
    ]),
  )

  const found = await lookUp(source, pipelines)
  return found.map(([row]) => Number(row?.total ?? 0))
}
