import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { env } from '@/src/env'

type Purpose = 'visitor' | 'form'

/** A key for each purpose, so that what is signed for one never passes for another. */
const keyFor = (purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `firsthand ${purpose}`, 32))

const KEYS: Record<Purpose, Buffer> = { visitor: keyFor('visitor'), form: keyFor('form') }

const signatureOf = (purpose: Purpose, text: string): Buffer =>
  createHmac('sha256', KEYS[purpose]).update(text).digest()

export const signed = (purpose: Purpose, text: string): string =>
  `${text}.${signatureOf(purpose, text).toString('base64url')}`

/** The text that was signed for this purpose; null where it was not, or was changed. */
export const readSigned = (purpose: Purpose, value: string): string | null => {
  const [, text, given] = /^([\w.-]{1,100})\.([\w-]{43})$/.exec(value) ?? []
  if (!text || !given) return null

  const isOurs = timingSafeEqual(signatureOf(purpose, text), Buffer.from(given, 'base64url'))
  return isOurs ? text : null
}
