import type { Payload } from 'payload'

import type { Reader, Site } from '@/payload-types'
import { DEFAULT_LOCALE, type Locale } from '@/src/delivery/locales'
import { env } from '@/src/env'

import { deliver } from './deliver'
import { type Letter, mailOf } from './mail'
import { MODERATION_LETTERS } from './moderationLetters'

type Letters = (typeof MODERATION_LETTERS)[Locale]
type Words = Omit<Letter, 'link'> & { label: string }
type About = { locale: Locale; site: Site; reader: Reader }

/**
 * Mails a reader in their language what concerns them. An address that was never confirmed may be a stranger's, and whoever
 * has left is told nothing more.
 */
export const mailReader = async (
  payload: Payload,
  id: string,
  write: (letters: Letters, about: About) => Words,
  url = env.PUBLIC_URL,
): Promise<void> => {
  const reader = await payload.db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: id } },
  })
  if (!reader?.emailVerified || reader.goesAt) return

  const locale = reader.locale ?? DEFAULT_LOCALE
  const site = await payload.findGlobal({ slug: 'site', locale, depth: 0 })
  const { label, ...words } = write(MODERATION_LETTERS[locale], { locale, site, reader })
  await deliver(payload, {
    to: reader.email,
    ...mailOf({ ...words, link: { label, url } }, locale),
  })
}
