import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import { GraphQLError } from 'graphql'
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws'
import type { Payload } from 'payload'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'

import { env } from '@/src/env'
import { clientAddress } from '@/src/http/clientAddress'
import { refuseUpgrade } from '@/src/http/refuseUpgrade'

import { formatResult } from '../errors'
import type { TrustedDocuments } from '../plugins/trustedDocuments'
import { RefusedRequest } from '../requestBody'
import { type Client, connectionHeaders, type Ending, ENDINGS, originOf, viewerOf } from './client'
import type { OpenConnections } from './openConnections'
import { keepAlive } from './keepAlive'
import { type Subscription, subscriptionOf } from './operation'
import { perform } from './perform'

/** What a peer may leave unread before it is cut off: enough for an event of each of its subscriptions. */
const MOST_UNREAD_BYTES = 4_000_000
const LONGEST_GOODBYE_MS = 2000

type Extra = { request: IncomingMessage; socket: WebSocket; client: Client | null }
type Prepared = Subscription & { client: Client }

const tooMany = () =>
  new GraphQLError(
    `${env.LIMIT_SUBSCRIPTIONS} subscriptions are the most on one connection. Complete one first.`,
    { extensions: { code: 'RATE_LIMITED' } },
  )

/** Says why, and does not wait long for an answer. */
const end = (socket: WebSocket, why: Ending): void => {
  socket.close(ENDINGS[why].code, ENDINGS[why].reason)
  setTimeout(() => socket.terminate(), LONGEST_GOODBYE_MS).unref()
}

/** The protocol graphql-transport-ws, for subscriptions alone. */
const createProtocol = (payload: Payload, trusted: TrustedDocuments) => {
  const format = formatResult(payload)
  const prepare = subscriptionOf(payload, trusted)

  return makeServer<Record<string, unknown>, Extra>({
    async onConnect({ connectionParams, extra }) {
      const { request, socket } = extra
      const headers = connectionHeaders(request, connectionParams?.authorization)
      const viewer = await viewerOf(payload, headers)
      if (viewer === undefined) {
        socket.close(CloseCode.Unauthorized, 'The authorization opens nothing. Sign in again.')
        return false
      }
      extra.client = {
        headers,
        address: clientAddress(request, env.TRUST_PROXY),
        viewer,
        end: (why) => end(socket, why),
      }
      return true
    },

    async onSubscribe({ subscriptions, extra: { client } }, _, asked) {
      if (Object.keys(subscriptions).length > env.LIMIT_SUBSCRIPTIONS) return [tooMany()]
      const prepared = await prepare(client!, asked)
      return Array.isArray(prepared) ? prepared : ({ ...prepared, client } as Prepared)
    },

    subscribe: (prepared) => {
      const { client, ...subscription } = prepared as Prepared
      return perform(payload, client, subscription)
    },

    onNext: (_, __, ___, ____, result) => format(result),
    onError: (_, __, ___, errors) => format({ errors }).errors,
  })
}

const send = (socket: WebSocket, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    if (socket.bufferedAmount > MOST_UNREAD_BYTES) {
      socket.terminate()
      return resolve()
    }
    socket.send(data, (error) => (error ? reject(error) : resolve()))
  })

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString('utf8')

/** Opens WebSockets on the upgrades of an HTTP server. */
export const createWebSockets = (
  payload: Payload,
  connections: OpenConnections,
  trusted: TrustedDocuments,
) => {
  const protocol = createProtocol(payload, trusted)
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    handleProtocols,
    maxPayload: env.LIMIT_MESSAGE_BYTES,
    perMessageDeflate: false,
  })
  const heartbeat = keepAlive(env.HEARTBEAT_SECONDS * 1000)

  const open = (socket: WebSocket, request: IncomingMessage): void => {
    // A frame that is none: the library closes the socket with the code for it.
    socket.on('error', (err) => payload.logger.debug({ msg: 'A WebSocket failed.', err }))
    socket.on('ping', () => {
      if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.terminate()
    })
    heartbeat.watch(socket)

    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => send(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          socket.on('message', (data) => {
            receive(textOf(data)).catch((err: unknown) => {
              payload.logger.error({ msg: 'A message of a WebSocket failed.', err })
              socket.close(CloseCode.InternalServerError, 'Something went wrong.')
            })
          }),
      },
      { request, socket, client: null },
    )
    socket.once('close', (code, reason) => void closed(code, reason.toString()))
  }

  return {
    upgrade: (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
      let socket: WebSocket | null = null
      try {
        if (!originOf(request).mayConnect)
          throw new RefusedRequest(403, 'FORBIDDEN', 'Pages of this origin may not connect.')
        const leave = connections.enter(clientAddress(request, env.TRUST_PROXY), (why) => {
          if (socket) end(socket, why)
          else stream.destroy()
        })
        stream.once('close', leave)
      } catch (error) {
        if (error instanceof RefusedRequest) return refuseUpgrade(stream, error)
        throw error
      }
      server.handleUpgrade(request, stream, head, (opened) => {
        socket = opened
        open(opened, request)
      })
    },
    stop: () => heartbeat.stop(),
  }
}
