import { env } from '@/src/env'
import { isSignature, signatureOf } from '@/src/signing'

type Purpose = 'document' | 'picture'

const sealed = (subject: string, expires: number): string => JSON.stringify([subject, expires])

const now = () => Math.floor(Date.now() / 1000)

/**
 * When what is sealed now expires, in seconds. It moves in quarters of the lifetime, so that saving again does
 * not give a live preview another address, which would load it anew.
 */
export const sealExpiry = (): number => {
  const lifetime = env.PREVIEW_TOKEN_MINUTES * 60
  const quarter = lifetime / 4
  return Math.floor((now() + lifetime) / quarter) * quarter
}

/** Says, to whoever has the secret, that we let this be seen until it expires. */
export const seal = (purpose: Purpose, subject: string, expires = sealExpiry()): string =>
  `${expires.toString(36)}.${signatureOf(purpose, sealed(subject, expires))}`

export const isSealed = (purpose: Purpose, subject: string, text: string): boolean => {
  const [, time, given] = /^([\da-z]{1,8})\.([\w-]{43})$/.exec(text) ?? []
  if (!time || !given) return false

  const expires = parseInt(time, 36)
  return isSignature(purpose, sealed(subject, expires), given) && expires > now()
}
