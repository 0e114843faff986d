import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

type Refusal = { status: number; code: string; message: string }

/** Answers a request for another protocol in HTTP, and closes the connection. */
export const refuseUpgrade = (socket: Duplex, { status, code, message }: Refusal): void => {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  socket.once('finish', () => socket.destroy())
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )
}
