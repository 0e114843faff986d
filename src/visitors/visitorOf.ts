import type { PayloadRequest } from 'payload'

/** Someone without an account, known by a cookie: an id that says nothing. Kept of it is the hash alone. */
export type Visitor = { hash: string }

/** For the Local API, as `user` is for an account. No request from outside can say this of itself. */
export const byVisitor = (visitor: Visitor) => ({ context: { visitor } }) as const

export const visitorOf = ({ context }: PayloadRequest): Visitor | undefined =>
  context.visitor as Visitor | undefined
