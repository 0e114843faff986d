import { createClient as createStreamClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import WebSocket from 'ws'

import type { ChangeFeed } from '@/src/delivery/changeFeed'

import type { App } from './app'

export type Result = {
  data?: Record<string, any> | null // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  errors?: readonly { message: string; extensions?: { code?: string } }[]
}
export type Subscription = AsyncIterableIterator<Result>
type Options = { token?: string; headers?: Record<string, string> }
export type Subscribe = (
  app: App,
  query: string,
  variables?: Record<string, unknown>,
  options?: Options,
) => Subscription

export const socketUrl = ({ url }: App) => `${url.replace('http', 'ws')}/graphql`
export const streamUrl = ({ url }: App) => `${url}/graphql/stream`

const overWebSocket: Subscribe = (app, query, variables, { token, headers } = {}) => {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers })
    }
  }
  const client = createSocketClient({
    url: socketUrl(app),
    webSocketImpl: Socket,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    retryAttempts: 0,
  })
  return client.iterate({ query, variables }) as Subscription
}

const overEvents: Subscribe = (app, query, variables, { token, headers } = {}) => {
  const client = createStreamClient({
    url: streamUrl(app),
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
    retryAttempts: 0,
  })
  return client.iterate({ query, variables }) as Subscription
}

/** Both doors for subscriptions, by the clients that front ends use. */
export const TRANSPORTS: [string, Subscribe][] = [
  ['WebSocket', overWebSocket],
  ['server-sent events', overEvents],
]

/**
 * Resolves when the server follows its changes for one more subscription, which no protocol says; `left` does
 * when it follows them no more.
 */
export const followed = (feed: ChangeFeed): Promise<{ left: Promise<void> }> => {
  const { subscribe } = feed
  return new Promise((resolve) => {
    feed.subscribe = (listener) => {
      feed.subscribe = subscribe
      const unsubscribe = subscribe(listener)
      let leave = () => {}
      resolve({ left: new Promise((done) => (leave = done)) })
      return () => {
        unsubscribe()
        leave()
      }
    }
  })
}
