import { createServer, type Server } from 'node:http'

import next from 'next'
import type { Payload } from 'payload'

import { startGraphql } from '@/graphql/server'
import { isEmpty, seedDemo } from '@/seed/seedDemo'

import { startPurges } from './cdn/purges'
import { env } from './env'
import { createRouter, type Parts } from './http/router'
import { createUpgrade } from './http/upgrade'
import { liveFeed } from './moderationDesk/liveFeed'
import { CommandError } from './operations/command'
import { type FirstAdmin, makeFirstAdmin } from './operations/firstAdmin'
import { fillPublishedDocuments } from './operations/fillPublishedDocuments'
import { openPayload } from './operations/openPayload'
import { say, step } from './operations/steps'
import { pieceIndex } from './search/pieceIndex'

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const where = `${env.HOST}:${env.PORT}`
      if (error.code === 'EADDRINUSE')
        reject(
          new CommandError(`PORT ${env.PORT} is taken on ${env.HOST}. Set PORT to a free one.`),
        )
      else reject(new CommandError(`The server cannot listen on ${where}: ${error.message}`))
    })
    server.listen(env.PORT, env.HOST, resolve)
  })

/** `upgrades` is a server for Next to listen on: on ours it would answer for what is not its own, too. */
const startNext = async (upgrades: Server) => {
  const app = next({
    dev: env.NODE_ENV === 'development',
    hostname: env.HOST,
    port: env.PORT,
    quiet: true,
    httpServer: upgrades,
  })
  await app.prepare()
  return app
}

const welcome = (admin: FirstAdmin | null): void => {
  say('')
  say(`  Reader API   ${env.PUBLIC_URL}/graphql`)
  if (env.GRAPHIQL) say(`  GraphiQL     ${env.PUBLIC_URL}/graphql   (in a browser)`)
  say(`  Admin        ${env.PUBLIC_URL}/admin`)
  if (admin) {
    say('')
    say(`  First account   ${admin.email}`)
    say(`  Password        ${admin.password}   (also in ${admin.file})`)
  }
  say('')
}

/** How long requests under way may take to end once the process was asked to stop. */
const LONGEST_GOODBYE_MS = 5000

/** Ends what was begun and no more, then the process. */
const stopOnSignal = (server: Server, parts: Parts, closeNext: () => Promise<void>): void => {
  const stop = async (payload: Payload) => {
    const closed = new Promise((resolve) => server.close(resolve))
    const goodbye = new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS).unref())
    parts.graphql.hangUp()
    liveFeed(payload).hangUp()
    server.closeIdleConnections()
    await Promise.race([closed, goodbye])
    server.closeAllConnections()
    await parts.graphql.stop()
    await closeNext()
    await payload.destroy()
  }
  const end = (): void => {
    // What hangs or fails now must not keep the process: its data is committed.
    setTimeout(() => process.exit(1), 2 * LONGEST_GOODBYE_MS).unref()
    stop(parts.payload).then(
      () => process.exit(0),
      (err: unknown) => {
        parts.payload.logger.error({ msg: 'Stopping failed half-way.', err })
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
}

/** The whole of Firsthand in one process. */
export const start = async (): Promise<void> => {
  let parts: Parts | null = null
  const server = createServer(createRouter(() => parts))
  server.on(
    'upgrade',
    createUpgrade(() => parts),
  )
  await listen(server)

  say('Firsthand')
  const payload = await step(
    `Opening the database (${env.isEmbedded ? 'SQLite' : 'MongoDB'})`,
    () => openPayload({ runsJobs: true }),
  )
  const admin = await makeFirstAdmin(payload)
  if (env.isEmbedded && (await isEmpty(payload))) {
    say('  … Filling the empty database with the demo publication')
    await seedDemo(payload, (line) => say(`    ${line}`))
  }
  const upgrades = createServer()
  const app = await step('Starting the admin', () => startNext(upgrades))
  const handle = app.getRequestHandler()
  const graphql = await startGraphql(payload)

  // Node would end the process, and with it everyone else's requests.
  process.on('unhandledRejection', (err) =>
    payload.logger.error({ msg: 'A promise was rejected and nobody listened.', err }),
  )
  parts = {
    payload,
    graphql,
    next: (request, response) => handle(request, response),
    // Its reloading of pages while they are written.
    nextUpgrade: (...upgrade) =>
      env.NODE_ENV === 'development' && upgrades.emit('upgrade', ...upgrade),
  }
  pieceIndex(payload)
    .ready()
    .catch((err: unknown) => payload.logger.error({ msg: 'The search index was not made.', err }))
  fillPublishedDocuments(payload).catch((err: unknown) =>
    payload.logger.error({ msg: 'Documents are still read from their own tables.', err }),
  )
  startPurges(payload)
  stopOnSignal(server, parts, () => app.close())
  welcome(admin)
}
