import type { Word } from './capitals'
import { isCommon, isFirstName } from './dictionary'
import type { IdentifierClass } from './classes'
import type { Locale } from './spans'
import type { Language } from './language'

/** What stands around words with capitals, by which they are judged. */
export type Context = {
  before: string
  after: string
  isInitial: boolean
  isHeading: boolean
  isTitled: boolean
  /** What the words before a comma or an "and" are. */
  listedAfter?: IdentifierClass | undefined
  locale: Locale
  language: Language
  written: ReadonlySet<string>
}

export const isUnambiguous = (word: string, { language }: Context) =>
  isFirstName(word) &&
  !language.ambiguous.has(word.toLowerCase()) &&
  !language.common.has(word.toLowerCase())

/** An ordinary word, or one that the text has in small letters elsewhere. */
export const isOrdinary = ({ text }: Word, { locale, written }: Context): boolean =>
  isCommon(text, locale) || (!isFirstName(text) && written.has(text.toLowerCase()))
