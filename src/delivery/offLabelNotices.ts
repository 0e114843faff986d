import { mentionedTerms } from '@/src/editorial/offLabel'
import { passagesOf } from '@/src/editorial/passages'

import type { Entry } from './documents'
import type { Keeper } from './keeper'
import type { Locale } from './locales'
import { pageTexts } from './pageTexts'
import type { Readable } from './projection'
import type { Reading } from './reading'
import { idsOf } from './relations'
import { type RichTextEntry, richTextEntry } from './richText'

export type Treatment = Entry<'topics'> | Entry<'conditions'>
export type OffLabelNotice = { term: Treatment; notice: RichTextEntry | null }

const hasWords = (body: unknown, locale: Locale): boolean =>
  passagesOf({ locale, body: body as never }).length > 0

const noticeFor = async (
  { data, asked, passFor }: Treatment,
  site: Reading['site'],
): Promise<RichTextEntry | null> => {
  const own = data.offLabel?.notice
  if (hasWords(own, asked)) return richTextEntry(own, asked, passFor)
  const general = (await site(asked)).offLabelNotice
  return hasWords(general, asked) ? richTextEntry(general, asked, passFor) : null
}

const filedUnder = ({ collection, data }: Readable): string[] =>
  collection === 'pages' ? [] : [...idsOf(data.topics), ...idsOf(data.conditions)]

/** The notices of treatments that are used off-label. */
export const createOffLabelNotices = (keeper: Keeper, readingOf: (keeper: Keeper) => Reading) => ({
  /** Of each that a page mentions. */
  ofPage: async (page: Readable): Promise<OffLabelNotice[]> =>
    keeper.keep(page, 'off-label notices', async (own) => {
      const { documents, offLabelTerms, site } = readingOf(own)
      const mentioned = mentionedTerms(await offLabelTerms(), {
        texts: pageTexts(page),
        filedUnder: filedUnder(page),
      })
      const terms = await Promise.all(
        mentioned.map(({ collection, id }) =>
          documents.one(collection as 'topics', id, page.asked),
        ),
      )
      return Promise.all(
        terms
          .filter((term) => term !== null)
          .map(async (term) => ({ term, notice: await noticeFor(term, site) })),
      )
    }),

  /** Of a treatment itself; null where it carries none. */
  ofTerm: async (term: Treatment): Promise<RichTextEntry | null> =>
    term.data.offLabel?.applies ? noticeFor(term, readingOf(keeper).site) : null,
})
