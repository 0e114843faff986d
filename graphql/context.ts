import type { Payload, TypedUser } from 'payload'

import { isReader, isStaff } from '@/src/access/roles'
import { createEdition, type Edition } from '@/src/delivery/edition'
import { Keeper, Visit } from '@/src/delivery/keeper'
import { Loaders } from '@/src/delivery/loaders'
import { storesOf } from '@/src/delivery/stores'
import { visitorHash } from '@/src/visitors/visitor'

import { READER_COOKIE, readCookie, VISITOR_COOKIE } from './cookies'
import type { KnownOperation } from './knownRequests'
import type { Meter } from './plugins/meter'
import type { Budget } from './plugins/rateLimit'
import type { RequestHeaders } from './requestHeaders'

type Outcome = { isShareable: boolean; asked: KnownOperation | null }

/** Without a hash where the cookie is none of ours; null where there is none. */
type SentVisitor = { hash: string | null } | null

/** What one request knows: who asks, and what is published as they may see it. */
export class Context {
  budget: Budget | null = null
  /** What the operation spends; none outside of one. */
  meter?: Meter
  /** When the operation was begun, on the clock of `performance`, where this is not its first attempt. */
  begunAt?: number
  /** The session's cookie, where the operation began or ended one, and a visitor's. */
  readonly setCookies: string[] = []
  /** Whether the answer is whole, and to a question. In a box, since Apollo runs operations with a copy of this. */
  readonly outcome: Outcome = { isShareable: false, asked: null }

  keeper!: Keeper
  loaders!: Loaders
  made: Edition | null = null

  constructor(
    readonly payload: Payload,
    readonly headers: RequestHeaders,
    /** The network address of the client, which rate limits go by where nobody is signed in. */
    readonly address: string,
    /** Who is signed in, for what has no part in the answer: who pays, who may ask. */
    public account: TypedUser | null,
    /** What the cookie of a visitor without an account says, for what has no part in the answer. */
    public visitor: SentVisitor = null,
  ) {
    this.readAnew()
  }

  /** From here on the rest of the operation sees what has been written. */
  readAnew(): void {
    const stores = storesOf(this.payload)
    const store = stores?.isTrusted() ? stores.parts : null
    const visitor = this.account ? null : (this.visitor?.hash ?? null)
    this.loaders = new Loaders(this.payload, this.account, visitor)
    this.keeper = new Keeper(new Visit(store, this.account, visitor))
    this.made = null
  }

  /** Made when something has to be read: most of what is asked is kept. */
  get edition(): Edition {
    return (this.made ??= createEdition(this.payload, this.loaders, this.keeper))
  }

  /** Who is signed in. What is answered with regard to that is not shared with others. */
  get viewer(): TypedUser | null {
    return this.keeper.viewer
  }

  /** The same request, noting what is read for a part of its answer. */
  within(keeper: Keeper): Context {
    return Object.create(this, {
      keeper: { value: keeper },
      made: { value: null, writable: true },
    }) as Context
  }
}

/** The token of a reader, from `Authorization: Bearer …` or from the cookie that signing in set. */
const bearer = (headers: RequestHeaders): string | null => {
  const authorization = headers.get('authorization')
  if (authorization) return authorization
  const token = readCookie(headers, READER_COOKIE)
  return token ? `Bearer ${token}` : null
}

const visitorIn = (headers: RequestHeaders): SentVisitor => {
  const cookie = readCookie(headers, VISITOR_COOKIE)
  return cookie ? { hash: visitorHash(cookie) } : null
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
  // Keys of assistants open their own door, and not this one.
  const known = isStaff(user) || isReader(user) ? user : null
  return new Context(payload, headers, address, known, visitorIn(headers))
}

/** From here on the rest of the operation reads as this viewer. */
export const signedInAs = (context: Context, viewer: TypedUser | null): void => {
  context.account = viewer
  context.readAnew()
}
