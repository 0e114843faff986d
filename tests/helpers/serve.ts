import { createServer } from 'node:http'

import type { Payload } from 'payload'

/** The real HTTP server over a publication, without the admin. */
export const serve = async (payload: Payload) => {
  const { startGraphql } = await import('@/graphql/server')
  const { createRouter } = await import('@/src/http/router')
  const { createUpgrade } = await import('@/src/http/upgrade')

  const graphql = await startGraphql(payload)
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
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  return {
    url,
    hangUp: () => graphql.hangUp(),
    stop: async (): Promise<void> => {
      await graphql.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
