import type { Payload, TypedUser } from 'payload'

import { createEdition, type Edition } from '@/src/delivery/edition'

import { READER_COOKIE, readCookie } from './cookies'
import type { Meter } from './plugins/meter'
import type { Budget } from './plugins/rateLimit'

/** What one request knows: who asks, and what is published as they may see it. */
export type Context = {
  payload: Payload
  viewer: TypedUser | null
  edition: Edition
  headers: Headers
  /** The network address of the client, which rate limits go by where nobody is signed in. */
  address: string
  budget?: Budget | null
  /** What the operation spends; none outside of one. */
  meter?: Meter
  /** The session's cookie, where the operation began or ended one. */
  setCookie: string | null
  /** Those of everything that the answer is made from, where that is noted. */
  tags?: ReadonlySet<string>
  /** Whether a draft was asked for: the answer is then kept by nobody. */
  hasPreview: boolean
}

/** The token of a reader, from `Authorization: Bearer …` or from the cookie that signing in set. */
const bearer = (headers: Headers): string | null => {
  const authorization = headers.get('authorization')
  if (authorization) return authorization
  const token = readCookie(headers, READER_COOKIE)
  return token ? `Bearer ${token}` : null
}

export const createContext = async (
  payload: Payload,
  headers: Headers,
  address = '',
): Promise<Context> => {
  const authorization = bearer(headers)
  const { user } = authorization
    ? await payload.auth({ headers: new Headers({ authorization }) })
    : { user: null }

  return {
    payload,
    viewer: user,
    edition: createEdition(payload, user),
    headers,
    address,
    setCookie: null,
    hasPreview: false,
  }
}

/** From here on the rest of the operation reads as this viewer. */
export const signedInAs = (context: Context, viewer: TypedUser | null): void => {
  context.viewer = viewer
  readAnew(context)
}

/** From here on the rest of the operation sees what has been written. */
export const readAnew = (context: Context): void => {
  context.edition = createEdition(context.payload, context.viewer)
}
