import type { Payload, TypedUser } from 'payload'

import { createEdition, type Edition } from '@/src/delivery/edition'

import { READER_COOKIE, readCookie } from './cookies'

/** What one request knows: who asks, and what is published as they may see it. */
export type Context = {
  payload: Payload
  viewer: TypedUser | null
  edition: Edition
  headers: Headers
  /** Whether a draft was asked for: the answer is then kept by nobody. */
  hasPreview: boolean
  /** Cookies that the answer sets. */
  setCookies: string[]
}

/** The token of a reader, from `Authorization: Bearer …` or from the cookie that signing in set. */
const bearer = (headers: Headers): string | null => {
  const authorization = headers.get('authorization')
  if (authorization) return authorization
  const token = readCookie(headers, READER_COOKIE)
  return token ? `Bearer ${token}` : null
}

export const createContext = async (payload: Payload, headers: Headers): Promise<Context> => {
  const authorization = bearer(headers)
  const { user } = authorization
    ? await payload.auth({ headers: new Headers({ authorization }) })
    : { user: null }

  return {
    payload,
    viewer: user,
    edition: createEdition(payload, user),
    headers,
    hasPreview: false,
    setCookies: [],
  }
}

/** From here on the rest of the operation reads as this viewer. */
export const signedInAs = (context: Context, viewer: TypedUser | null): void => {
  context.viewer = viewer
  context.edition = createEdition(context.payload, viewer)
}
