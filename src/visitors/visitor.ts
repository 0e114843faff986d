import { createHash, randomBytes } from 'node:crypto'

import { readSigned, signed } from './signed'

const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')

export const newVisitor = () => {
  const id = randomBytes(16).toString('base64url')
  return { hash: hashOf(id), cookie: signed('visitor', id) }
}

/** The hash of the visitor whom this cookie names; null where it is none of ours. */
export const visitorHash = (cookie: string): string | null => {
  const id = readSigned('visitor', cookie)
  return id === null ? null : hashOf(id)
}
