import WebSocket from 'ws'

export type Subscribers = { url: string; query: string; count: number }

/** So many are opened at a time, as the queue of a listening socket is short. */
const AT_ONCE = 100

let sockets: WebSocket[] = []
/** When each of them heard of the event that is waited for. */
let heard = new Map<WebSocket, number>()
let onAllHeard = (): void => {}

const LONGEST_WAIT_MS = 10_000

const now = () => performance.timeOrigin + performance.now()

const onMessage = (socket: WebSocket, text: string, subscribed: () => void): void => {
  const { type } = JSON.parse(text) as { type: string }
  if (type === 'connection_ack') return subscribed()
  if (type === 'ping') return socket.send('{"type":"pong"}')
  if (type === 'error' || type === 'complete') throw new Error(`A subscription ended: ${text}`)
  if (type !== 'next' || heard.has(socket)) return

  heard.set(socket, now())
  if (heard.size === sockets.length) onAllHeard()
}

const subscribe = (url: string, query: string): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws')
    socket.once('error', reject)
    socket.once('open', () => socket.send('{"type":"connection_init"}'))
    socket.on('message', (data: Buffer) =>
      onMessage(socket, data.toString('utf8'), () => {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
        resolve(socket)
      }),
    )
  })

export const openSubscribers = async ({ url, query, count }: Subscribers): Promise<void> => {
  while (sockets.length < count) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - sockets.length) }, () =>
      subscribe(url, query),
    )
    sockets.push(...(await Promise.all(batch)))
  }
}

/** From here on it is the next event that counts. */
export const expectEvent = (): void => {
  heard = new Map()
}

/** When each of them heard of it, in milliseconds since 1970, the first one first; some may be missing after a while. */
export const hearEvent = async (): Promise<number[]> => {
  await new Promise<void>((resolve) => {
    const impatience = setTimeout(resolve, LONGEST_WAIT_MS)
    onAllHeard = () => {
      clearTimeout(impatience)
      resolve()
    }
    if (heard.size === sockets.length) onAllHeard()
  })
  return [...heard.values()].sort((a, b) => a - b)
}

export const closeSubscribers = (): void => {
  for (const socket of sockets) socket.terminate()
  sockets = []
}
