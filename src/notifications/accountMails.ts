import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'
import { env } from '@/src/env'

import { ACCOUNT_LETTERS, type AccountLetter } from './accountLetters'
import { mailOf } from './mail'

const LINKS: Record<AccountLetter, string> = {
  verifyEmail: env.VERIFY_EMAIL_URL,
  resetPassword: env.RESET_PASSWORD_URL,
  addressTaken: env.RESET_PASSWORD_URL,
}

/** Mails the reader, in their language, a link that carries this token. */
export const sendAccountMail = async (
  payload: Payload,
  letter: AccountLetter,
  { email, locale: chosen }: Reader,
  token: string,
): Promise<void> => {
  const locale = chosen ?? DEFAULT_LOCALE
  const site = await payload.findGlobal({ slug: 'site', locale, depth: 0 })
  const { label, ...words } = ACCOUNT_LETTERS[letter][locale](site.name)
  const url = LINKS[letter].replaceAll('{token}', token).replaceAll('{locale}', locale)

  await payload.sendEmail({ to: email, ...mailOf({ ...words, link: { label, url } }, locale) })
}
