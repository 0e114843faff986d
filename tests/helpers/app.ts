import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { serve } from './serve'

type Answer = {
  status: number
  headers: Headers
  data?: Record<string, any> | null // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  extensions?: { cost: { requested: number; actual: number; limit: number; remaining?: number } }
}
type Options = { token?: string; headers?: Record<string, string> }

export type App = {
  payload: Payload
  url: string
  dataDir: string
  isMongodb: boolean
  query: (query: string, variables?: object, options?: Options) => Promise<Answer>
  /** What the server does first when it is asked to stop. */
  hangUp: () => void
  close: () => Promise<void>
}

/** Tests ask for more at once than any front end, and all of them from one address. */
const MOST = String(Number.MAX_SAFE_INTEGER)
export const UNLIMITED = {
  LIMIT_DEPTH: MOST,
  LIMIT_ALIASES: MOST,
  LIMIT_DIRECTIVES: MOST,
  LIMIT_REPEATS: MOST,
  LIMIT_TOKENS: MOST,
  LIMIT_COST: MOST,
  LIMIT_MILLISECONDS: '300000',
  RATE_LIMIT_COST: '0',
}

const mongodbUri = process.env.TEST_MONGODB_URI

/**
 * A fresh database and the real HTTP server over it, without the admin: SQLite, or MongoDB where asked. With
 * `settings`, those and the defaults hold; without, hardly any limit.
 */
export const startApp = async (settings: Record<string, string> = UNLIMITED): Promise<App> => {
  Object.assign(process.env, settings)
  const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-test-'))
  process.env.DATA_DIR = dataDir
  process.env.LOG_LEVEL ??= 'fatal'
  process.env.PUBLIC_URL = 'http://firsthand.test'
  if (mongodbUri) process.env.DATABASE_URI = withDatabase(mongodbUri, path.basename(dataDir))

  const { openPayload } = await import('@/src/operations/openPayload')
  const payload = await openPayload()
  const { url, hangUp, stop } = await serve(payload)

  return {
    payload,
    url,
    dataDir,
    isMongodb: Boolean(mongodbUri),

    async query(query, variables, { token, headers } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      })
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors' | 'extensions'>
      return { status: response.status, headers: response.headers, ...body }
    },

    hangUp,

    async close() {
      await stop()
      if (mongodbUri) await dropDatabase(payload)
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const withDatabase = (uri: string, name: string): string => {
  const url = new URL(uri)
  url.pathname = `/${name}`
  return url.toString()
}

const dropDatabase = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
  await connection.dropDatabase()
}
