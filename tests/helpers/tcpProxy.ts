import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a process and a server, and can stop passing anything on without a word. */
export const startProxy = async (host: string, port: number) => {
  const sockets = new Set<Socket>()
  let isSilent = false

  const listener = createServer((client) => {
    const server = connect(port, host)
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
      if (isSilent) from.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()

  return {
    port: typeof address === 'object' && address ? address.port : 0,
    silence(): void {
      isSilent = true
      for (const socket of sockets) socket.pause()
    },
    resume(): void {
      isSilent = false
      for (const socket of sockets) socket.resume()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
