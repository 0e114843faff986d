import { createHash } from 'node:crypto'

import { readSigned, signatureOf, signed } from '@/src/signing'

const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')

/**
 * Whoever sends a form without a cookie yet. The same form makes the same newcomer, so what is sent again because
 * its answer was lost finds what was kept, and is given the same cookie.
 */
export const newcomerOf = (form: string) => {
  const id = signatureOf('newcomer', form).slice(0, 22)
  return { hash: hashOf(id), cookie: signed('visitor', id) }
}

/** The hash of the visitor whom this cookie names; null where it is none of ours. */
export const visitorHash = (cookie: string): string | null => {
  const id = readSigned('visitor', cookie)
  return id === null ? null : hashOf(id)
}
