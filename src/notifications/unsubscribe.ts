import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Locale } from '@/src/delivery/locales'
import { env } from '@/src/env'

type Followed = { reader: string; thread: string }

const signature = (text: string): Buffer =>
  createHmac('sha256', env.PAYLOAD_SECRET)
    .update(JSON.stringify(['firsthand unsubscribe', text]))
    .digest()

/** For a mail that may be years old: it always works, and does nothing but end the mails of one thread. */
export const unsubscribeUrl = ({ reader, thread }: Followed, locale: Locale): string => {
  const text = Buffer.from(JSON.stringify([reader, thread])).toString('base64url')
  const token = `${text}.${signature(text).toString('base64url')}`
  return `${env.PUBLIC_URL}/account/unsubscribe?locale=${locale}&token=${token}`
}

/** What a token of ours names; null for any other text. */
export const followedIn = (token: string): Followed | null => {
  const [, text, given] = /^([\w-]{1,500})\.([\w-]{43})$/.exec(token) ?? []
  if (!text || !given) return null
  if (!timingSafeEqual(signature(text), Buffer.from(given, 'base64url'))) return null

  const [reader, thread] = JSON.parse(Buffer.from(text, 'base64url').toString()) as string[]
  return { reader: reader!, thread: thread! }
}
