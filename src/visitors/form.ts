import { randomBytes } from 'node:crypto'

import { readSigned, signed } from '@/src/signing'

/** How long somebody takes to fill in a form, at least. */
export const FORM_SECONDS = 3

const LIFETIME_MS = 24 * 60 * 60 * 1000

export type Form = { token: string; readyAt: Date; expiresAt: Date }

/** Names one form and when it was asked for, so that nothing need be kept of it. */
export const newForm = (seconds: number, askedAt = Date.now()): Form => {
  const nonce = randomBytes(12).toString('base64url')
  return {
    token: signed('form', `${askedAt.toString(36)}.${nonce}`),
    readyAt: new Date(askedAt + seconds * 1000),
    expiresAt: new Date(askedAt + LIFETIME_MS),
  }
}

type Read = { name: string } | { problem: 'unusable' | 'early' }

export const readForm = (token: string, seconds: number): Read => {
  const name = readSigned('form', token)
  if (name === null) return { problem: 'unusable' }

  const age = Date.now() - parseInt(name.split('.')[0]!, 36)
  if (age > LIFETIME_MS) return { problem: 'unusable' }
  return age < seconds * 1000 ? { problem: 'early' } : { name }
}
