import type { PayloadRequest } from 'payload'

import { mentionedTerms, type OffLabelPage } from '@/src/editorial/offLabel'
import { passagesOf } from '@/src/editorial/passages'

import { type Locale, LOCALES } from './locales'
import { namesOf, type OffLabelCollection, readOffLabelTerms } from './offLabelTerms'

export type OffLabelMention = {
  collection: OffLabelCollection
  id: string
  name: string
  /** The languages in which neither it nor the site has a notice. */
  lacksNoticeIn: Locale[]
}

/** The treatments that a page, as it is about to be published, would have to carry a notice for. */
export const offLabelMentions = async (
  req: PayloadRequest,
  page: OffLabelPage,
): Promise<OffLabelMention[]> => {
  const { payload } = req
  const terms = (await readOffLabelTerms(payload, req)).map(({ collection, raw }) => ({
    ...{ collection, raw, id: String(raw.id), names: namesOf(raw) },
  }))
  const mentioned = mentionedTerms(terms, page)
  if (mentioned.length === 0) return []

  const site = await payload.findGlobal({ slug: 'site', locale: 'all', depth: 0, req })
  const general = site.offLabelNotice as unknown as (typeof terms)[number]['raw']['offLabel']
  const hasNotice = (notice: unknown, locale: Locale): boolean =>
    passagesOf({ locale, body: (notice as never)?.[locale] }).length > 0
  return mentioned.map(({ collection, id, names, raw }) => ({
    ...{ collection, id, name: names[0] ?? '' },
    lacksNoticeIn: LOCALES.filter(
      (locale) => !hasNotice(raw.offLabel?.notice, locale) && !hasNotice(general, locale),
    ),
  }))
}
