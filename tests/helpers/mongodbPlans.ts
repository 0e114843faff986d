import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { App } from './app'
import { countQueries } from './countQueries'

type Filter = Record<string, unknown>
type Stage = { $match?: Filter; $sort?: Record<string, 1 | -1>; $lookup?: { pipeline?: Stage[] } }
type Index = [key: string, direction: number][]

/** Fields that must have one of some values for a document to match. */
const givenFields = (filter: Filter): string[] =>
  Object.entries(filter).flatMap(([field, condition]) => {
    if (field === '$and') return (condition as Filter[]).flatMap(givenFields)
    if (field === '$or') {
      const [first = [], ...others] = (condition as Filter[]).map(givenFields)
      return others.every((fields) => fields.length > 0) ? first : []
    }
    const isGiven =
      typeof condition !== 'object' ||
      condition === null ||
      '$eq' in condition ||
      '$in' in condition ||
      ('$exists' in condition && condition.$exists === false)
    return isGiven ? [field] : []
  })

const findsBy = (index: Index, given: string[]): boolean => given.includes(index[0]![0])

/** Whether a list can be read off the index in its order, as far as it is asked for. */
const readsOff = (index: Index, given: string[], sort: [string, number][]): boolean => {
  const at = index.findIndex(([key]) => key === sort[0]![0])
  const signs = new Set(
    sort.map(([key, sign], offset) => (index[at + offset]?.[0] === key ? sign : 0)),
  )
  return (
    at !== -1 &&
    index.slice(0, at).every(([key]) => given.includes(key)) &&
    !signs.has(0) &&
    signs.size === 1
  )
}

const partsOf = (stages: Stage[]): Stage[][] =>
  stages.flatMap(({ $lookup }) => ($lookup?.pipeline ? [$lookup.pipeline] : []))

const SMALL = /^(changes|globals|_site_versions|payload)/

/**
 * Runs something on MongoDB, and tells of each statement for which no index is declared. What a server makes of
 * them is its planner's; not every service that speaks the protocol can explain it.
 */
export const findUnindexed = async (app: App, run: () => Promise<unknown>): Promise<string[]> => {
  const { connection } = app.payload.db as unknown as MongooseAdapter
  const { queries } = await countQueries(app, run)
  const found: string[] = []
  for (const query of queries) {
    const [, name, method, args] = /^(\S+?)\.(\w+) (.*)$/s.exec(query) ?? []
    if (!name || SMALL.test(name)) continue
    const [first] = JSON.parse(args!) as [Filter | Stage[]]
    const indexes = (await connection.collection(name).indexes()).map(({ key }) =>
      Object.entries(key as Record<string, number>),
    )
    const parts: Stage[][] =
      method === 'aggregate' ? partsOf(first as Stage[]) : [[{ $match: first as Filter }]]
    for (const part of parts) {
      // Whichever comes first.
      if (method === 'findOne' && Object.keys(part[0]!.$match!).length === 0) continue
      const given = givenFields(part.find(({ $match }) => $match)?.$match ?? {})
      const sort = Object.entries(part.find(({ $sort }) => $sort)?.$sort ?? {})
      const isIndexed = indexes.some((index) =>
        sort.length > 0 ? readsOff(index, given, sort) : findsBy(index, given),
      )
      if (!isIndexed) found.push(`${name}.${method} ${JSON.stringify(part)}`)
    }
  }
  return found
}
