import { jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import type { App } from './app'

export type Counted<Result> = { result: Result; queries: string[] }

/** A process reads the log of changes all the time, whatever else it does. */
const isOfTheLog = (query: string) => /^changes\.|from \\"changes\\"/.test(query)

let asked = 0
/**
 * The index of the search reads what was changed for itself: an answer from it tells that it has done so. For a word that
 * nobody asked for yet, since that answer is not kept, and nobody wrote, since nothing is then read for it.
 */
const whenIndexed = (app: App) =>
  app.query(`{ search(query: "qxzv${(asked += 1)}", first: 1) { nodes { id } } }`)

/** Runs something and tells every statement that reached the database meanwhile. */
export const countQueries = async <Result>(
  app: App,
  run: () => Promise<Result>,
): Promise<Counted<Result>> => {
  await whenIndexed(app)
  const { result, queries } = await (app.isMongodb ? countMongodb(app, run) : countSqlite(app, run))
  return { result, queries: queries.filter((query) => !isOfTheLog(query)) }
}

const countSqlite = async <Result>(
  { payload }: App,
  run: () => Promise<Result>,
): Promise<Counted<Result>> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const execute = jest.spyOn(client, 'execute')
  const batch = jest.spyOn(client, 'batch')
  try {
    const result = await run()
    const single = execute.mock.calls.map(([statement]) => JSON.stringify(statement))
    const batched = batch.mock.calls.flatMap(([statements]) =>
      statements.map((statement) => JSON.stringify(statement)),
    )
    return { result, queries: [...single, ...batched] }
  } finally {
    execute.mockRestore()
    batch.mockRestore()
  }
}

const countMongodb = async <Result>(
  { payload }: App,
  run: () => Promise<Result>,
): Promise<Counted<Result>> => {
  const { connection } = payload.db as unknown as MongooseAdapter
  const queries: string[] = []
  connection.set('debug', (collection: string, method: string, ...args: unknown[]) => {
    queries.push(`${collection}.${method} ${JSON.stringify(args)}`)
  })
  try {
    return { result: await run(), queries }
  } finally {
    connection.set('debug', false)
  }
}
