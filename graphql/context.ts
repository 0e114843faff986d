import type { Payload, TypedUser } from 'payload'

import { createEdition, type Edition } from '@/src/delivery/edition'
import type { Keeper } from '@/src/delivery/keeper'
import { storesOf } from '@/src/delivery/stores'

import { READER_COOKIE, readCookie } from './cookies'
import type { KnownOperation } from './knownRequests'
import type { Meter } from './plugins/meter'
import type { Budget } from './plugins/rateLimit'
import type { RequestHeaders } from './requestHeaders'

type Outcome = { isShareable: boolean; asked: KnownOperation | null }

/** What one request knows: who asks, and what is published as they may see it. */
export class Context {
  budget: Budget | null = null
  /** What the operation spends; none outside of one. */
  meter?: Meter
  /** The session's cookie, where the operation began or ended one. */
  setCookie: string | null = null
  /** Whether the answer is whole, and to a question. In a box, since Apollo runs operations with a copy of this. */
  readonly outcome: Outcome = { isShareable: false, asked: null }

  constructor(
    readonly payload: Payload,
    readonly headers: RequestHeaders,
    /** The network address of the client, which rate limits go by where nobody is signed in. */
    readonly address: string,
    /** Who is signed in, for what has no part in the answer: who pays, who may ask. */
    public account: TypedUser | null,
    public edition = editionFor(payload, account),
  ) {}

  /** Who is signed in. What is answered with regard to that is not shared with others. */
  get viewer(): TypedUser | null {
    return this.edition.keeper.viewer
  }

  /** The same request, noting what is read for a part of its answer. */
  within(keeper: Keeper): Context {
    const edition = this.edition.within(keeper)
    return Object.create(this, { edition: { value: edition } }) as Context
  }
}

const editionFor = (payload: Payload, viewer: TypedUser | null): Edition => {
  const stores = storesOf(payload)
  return createEdition(payload, viewer, stores?.isTrusted() ? stores.parts : null)
}

/** The token of a reader, from `Authorization: Bearer …` or from the cookie that signing in set. */
const bearer = (headers: RequestHeaders): string | null => {
  const authorization = headers.get('authorization')
  if (authorization) return authorization
  const token = readCookie(headers, READER_COOKIE)
  return token ? `Bearer ${token}` : null
}

export const createContext = async (
  payload: Payload,
  headers: RequestHeaders,
  address = '',
): Promise<Context> => {
  const authorization = bearer(headers)
  const { user } = authorization
    ? await payload.auth({ headers: new Headers({ authorization }) })
    : { user: null }
  return new Context(payload, headers, address, user)
}

/** From here on the rest of the operation reads as this viewer. */
export const signedInAs = (context: Context, viewer: TypedUser | null): void => {
  context.account = viewer
  readAnew(context)
}

/** From here on the rest of the operation sees what has been written. */
export const readAnew = (context: Context): void => {
  context.edition = editionFor(context.payload, context.account)
}
