import type { IncomingMessage } from 'node:http'

import type { Payload, TypedUser } from 'payload'

import { env } from '@/src/env'

import { type Context, createContext } from '../context'
import { headersOf } from '../requestHeaders'

/** Why a connection is ended, with the code that a WebSocket closes with. */
export const ENDINGS = {
  shutdown: { code: 1001, reason: 'The server is going away. Connect again.' },
  tooSlow: { code: 1013, reason: 'Too much waits to be read. Connect again, and read faster.' },
  sessionOver: { code: 4401, reason: 'The session is over. Sign in again.' },
} as const
export type Ending = keyof typeof ENDINGS

/** Who is at the other end of a connection that stays open. */
export type Client = {
  headers: Headers
  address: string
  viewer: string | null
  end: (why: Ending) => unknown
}

export class SessionOver extends Error {
  constructor() {
    super(ENDINGS.sessionOver.reason)
  }
}

const idOf = (viewer: TypedUser | null) =>
  viewer ? `${viewer.collection}:${String(viewer.id)}` : null

const origins = [new URL(env.PUBLIC_URL).origin, ...env.CORS_ORIGINS]

/**
 * Whether a page of this origin may connect, and with the cookie that its browser sends along: browsers ask
 * nobody before they open a WebSocket to another origin.
 */
export const originOf = ({
  headers,
}: IncomingMessage): { mayConnect: boolean; ownCookie: boolean } => {
  const { host, origin } = headers
  const isOurs =
    origin === undefined ||
    origins.includes(origin) ||
    (URL.canParse(origin) && new URL(origin).host === host)

  return { mayConnect: isOurs || origins.includes('*'), ownCookie: isOurs }
}

/** What a connection reads by; an authorization that it gives itself goes before the header and the cookie. */
export const connectionHeaders = (request: IncomingMessage, authorization?: unknown): Headers => {
  const headers = headersOf(request)
  if (!originOf(request).ownCookie) headers.delete('cookie')
  if (typeof authorization === 'string') headers.set('authorization', authorization)
  return headers
}

/** Who these headers name: null for a visitor, undefined where an authorization opens nothing. */
export const viewerOf = async (
  payload: Payload,
  headers: Headers,
): Promise<string | null | undefined> => {
  const { account: viewer } = await createContext(payload, headers)
  return !viewer && headers.has('authorization') ? undefined : idOf(viewer)
}

/** What one event reads with: loaders of its own, and the viewer as they are now. Throws SessionOver. */
export const contextOf = async (payload: Payload, client: Client): Promise<Context> => {
  const context = await createContext(payload, client.headers, client.address)
  if (idOf(context.account) !== client.viewer) throw new SessionOver()
  return context
}
