import WebSocket, { type ClientOptions } from 'ws'

import type { App } from './app'
import { socketUrl } from './subscribe'

type Message = { type: string; id?: string; payload?: unknown }

/** A WebSocket to the API that says exactly what a test wants it to say. */
export const rawSocket = (
  app: App,
  {
    protocols = ['graphql-transport-ws'],
    ...options
  }: ClientOptions & { protocols?: string[] } = {},
) => {
  const socket = new WebSocket(socketUrl(app), protocols, options)
  const messages: Message[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as Message)
    for (const look of waiting) look()
  })
  const refused = new Promise<number>((resolve) =>
    socket.once('unexpected-response', (_, { statusCode }) => resolve(statusCode ?? 0)),
  )
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  socket.on('error', () => {}) // what it leads to is what tests look at

  const message = (isRight: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      const look = () => {
        const found = messages.find(isRight)
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  const opened = new Promise<void>((resolve) => socket.once('open', resolve))
  const send = (value: unknown) =>
    socket.send(typeof value === 'string' ? value : JSON.stringify(value))

  return {
    socket,
    messages,
    message,
    opened,
    /** The status of HTTP where no WebSocket was opened. */
    refused,
    closed,
    send,
    /** Opens and introduces itself. */
    async connect(payload?: object) {
      await opened
      send({ type: 'connection_init', payload })
      await message(({ type }) => type === 'connection_ack')
    },
    subscribe: (id: string, query: string, variables?: object) =>
      send({ type: 'subscribe', id, payload: { query, variables } }),
    async close() {
      socket.close()
      await closed
    },
  }
}
