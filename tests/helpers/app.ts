import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

type Answer = {
  status: number
  headers: Headers
  data?: Record<string, any> | null // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
  extensions?: { cost: { requested: number; actual: number; limit: number; remaining?: number } }
}
type Options = { token?: string; headers?: Record<string, string>; operationName?: string }

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
  RATE_LIMITS: 'false',
  // A busy machine may be late to read the log.
  CACHE_TRUST_MS: '60000',
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
  const { url, graphql, close } = await serve(payload)

  return {
    payload,
    url,
    dataDir,
    isMongodb: Boolean(mongodbUri),

    query: queryAt(url),

    hangUp: () => graphql.hangUp(),

    async close() {
      await close()
      if (mongodbUri) await dropDatabase(payload)
      await payload.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The server over an open database, on a free port. */
export const serve = async (payload: Payload) => {
  const { createServer } = await import('node:http')
  const { startGraphql } = await import('@/graphql/server')
  const { createRouter } = await import('@/src/http/router')
  const { createUpgrade } = await import('@/src/http/upgrade')
  const { startPurges } = await import('@/src/cdn/purges')

  const graphql = await startGraphql(payload)
  startPurges(payload)
  const next = async () => {
    throw new Error('The admin is not part of this test.')
  }
  const parts = { payload, graphql, next, nextUpgrade: () => false }
  const server = createServer(createRouter(() => parts))
  server.on(
    'upgrade',
    createUpgrade(() => parts),
  )
  server.keepAliveTimeout = 60_000 // a busy test must not lose a connection that it keeps
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()

  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    graphql,
    close: async () => {
      await graphql.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Asks the API of the server at this address. */
export const queryAt =
  (url: string): App['query'] =>
  async (query, variables, { token, headers, operationName } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables, operationName }),
    })
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors' | 'extensions'>
    return { status: response.status, headers: response.headers, ...body }
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
