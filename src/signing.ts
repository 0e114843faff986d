import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { env } from '@/src/env'

/** What for; a key for each, so that what is signed for one never passes for another. */
const PURPOSES = [
  'visitor',
  'newcomer',
  'form',
  'unsubscribe',
  'document',
  'picture',
  'sanctioned',
] as const
type Purpose = (typeof PURPOSES)[number]

const keyFor = (purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `firsthand ${purpose}`, 32))

const KEYS = Object.fromEntries(PURPOSES.map((purpose) => [purpose, keyFor(purpose)])) as Record<
  Purpose,
  Buffer
>

/** 43 characters that nobody can find out without the secret: HMAC-SHA-256, as base64url. */
export const signatureOf = (purpose: Purpose, text: string): string =>
  createHmac('sha256', KEYS[purpose]).update(text).digest('base64url')

export const isSignature = (purpose: Purpose, text: string, given: string): boolean =>
  /^[\w-]{43}$/.test(given) &&
  timingSafeEqual(Buffer.from(signatureOf(purpose, text)), Buffer.from(given))

export const signed = (purpose: Purpose, text: string): string =>
  `${text}.${signatureOf(purpose, text)}`

/** The text that was signed for this purpose; null where it was not, or was changed. */
export const readSigned = (purpose: Purpose, value: string): string | null => {
  const [, text, given] = /^([\w.-]{1,500})\.([\w-]{43})$/.exec(value) ?? []
  return text && given && isSignature(purpose, text, given) ? text : null
}
