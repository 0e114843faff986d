import type { Locale } from '@/src/delivery/locales'
import { env } from '@/src/env'
import { readSigned, signed } from '@/src/signing'

type Followed = { reader: string; thread: string }

/** For a mail that may be years old: it always works, and does nothing but end the mails of one thread. */
export const unsubscribeUrl = ({ reader, thread }: Followed, locale: Locale): string => {
  const text = Buffer.from(JSON.stringify([reader, thread])).toString('base64url')
  const token = signed('unsubscribe', text)
  return `${env.PUBLIC_URL}/account/unsubscribe?locale=${locale}&token=${token}`
}

/** What a token of ours names; null for any other text. */
export const followedIn = (token: string): Followed | null => {
  const text = readSigned('unsubscribe', token)
  if (text === null) return null

  const [reader, thread] = JSON.parse(Buffer.from(text, 'base64url').toString()) as string[]
  return { reader: reader!, thread: thread! }
}
