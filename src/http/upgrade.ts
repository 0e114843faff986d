import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import type { Parts } from './router'
import { refuseUpgrade } from './refuseUpgrade'

const STARTING = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'Firsthand is starting. Try again in a few seconds.',
}
const NOT_HERE = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'A WebSocket is opened at /graphql, and nowhere else.',
}

/** Requests for another protocol than HTTP. `parts()` is null until all is started. */
export const createUpgrade =
  (parts: () => Parts | null) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // The peer may leave at any moment, and Node ends the process for an error that nobody hears.
    socket.on('error', () => socket.destroy())

    const ready = parts()
    if (!ready) return refuseUpgrade(socket, STARTING)
    const path = request.url?.split('?')[0] ?? '/'
    if (path === '/graphql') return ready.graphql.upgrade(request, socket, head)
    const isTaken = path.startsWith('/_next/') && ready.nextUpgrade(request, socket, head)
    if (!isTaken) refuseUpgrade(socket, NOT_HERE)
  }
