import type { Context } from './context'
import { isCommon, isPastTense, isPublic } from './dictionary'
import type { Language } from './language'
import type { Locale } from './spans'

const AUXILIARY =
  /^(?:is|was|has|had|did|does|will|would|could|can|should|must|might|and|or|who|never|always|still|only|just|also|then|once|used|says|knows|thinks|tells|lives|works|sits|comes|goes|wants|likes|loves|makes|takes|came|went|got|made|took|gave|said|left|told|put|let|read|set|cut|ran|sat|met|kept|held|felt|knew|thought|brought|bought)$/

/** "Violet light fell": a name that is a word too, and what follows is neither a verb nor a mark. */
export const isWordAfterAll = (word: string, { after, isInitial, locale, language }: Context) => {
  const next = /^ (?<word>\p{Ll}+)/u.exec(after)?.groups?.word
  return (
    locale === 'en' &&
    isInitial &&
    next !== undefined &&
    language.ambiguousInSmall.has(word.toLowerCase()) &&
    !isPastTense(next) &&
    !AUXILIARY.test(next) &&
    !language.deed.test(after)
  )
}

const isListBegun = (after: string, locale: Locale) => {
  const next = /^(?:,| and|, and| y) (\p{Lu}[\p{L}-]+)/u.exec(after)?.[1]
  return next !== undefined && !isCommon(next, locale) && !isPublic(next)
}

const isDeedToSomebody = (after: string, { deedToSomebody }: Language, locale: Locale) => {
  const verb = deedToSomebody.exec(after)?.groups?.verb
  return verb !== undefined && (locale === 'es' || isPastTense(verb))
}

/** At the beginning of a sentence any word has a capital, so that what follows must be a person's. */
export const isInitialName = ({ before, after, locale, language }: Context) =>
  language.deed.test(after) ||
  isDeedToSomebody(after, language, locale) ||
  /^, (?:I|you|we|no|yo|tú)\b/.test(after) ||
  isListBegun(after, locale) ||
  (/[—–-]\s*$/.test(before) && /^(?:, \d\d)?\s*$/.test(after))
