import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { DEFAULT_LOCALE, type Locale } from '@/src/delivery/locales'
import { env } from '@/src/env'

import { ACCOUNT_LETTERS, type AccountLetter } from './accountLetters'
import { deliver } from './deliver'
import { mailOf } from './mail'
import { concerning } from './outbox'

const LINKS: Record<AccountLetter, string> = {
  verifyEmail: env.VERIFY_EMAIL_URL,
  resetPassword: env.RESET_PASSWORD_URL,
  changeEmail: env.VERIFY_EMAIL_URL,
  addressChanged: env.RESET_PASSWORD_URL,
  keepAccount: env.KEEP_ACCOUNT_URL,
  addressTaken: env.RESET_PASSWORD_URL,
}

const dayOf = (moment: string | null | undefined, locale: Locale): string =>
  moment
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(moment),
      )
    : ''

/** Mails the reader, in their language, a link that carries this token. */
export const sendAccountMail = async (
  payload: Payload,
  letter: AccountLetter,
  { id, email, locale: chosen, goesAt }: Reader,
  token: string,
): Promise<void> => {
  const locale = chosen ?? DEFAULT_LOCALE
  const site = await payload.findGlobal({ slug: 'site', locale, depth: 0 })
  const { label, ...words } = ACCOUNT_LETTERS[letter][locale](site.name, dayOf(goesAt, locale))
  const url = LINKS[letter].replaceAll('{token}', token).replaceAll('{locale}', locale)

  await deliver(payload, {
    to: email,
    headers: concerning(payload, [id]),
    ...mailOf({ ...words, link: { label, url } }, locale),
  })
}
