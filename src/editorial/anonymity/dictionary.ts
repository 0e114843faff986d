import nlp from 'compromise/two'

import { COMMON_EN } from './lexicon/wordsEn'
import { COMMON_ES } from './lexicon/wordsEs'
import { PUBLIC_NAMES, SMALL_REGIONS } from './lexicon/publicNames'
import type { Locale } from './spans'

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one
const tagsByWord = new Map(Object.entries(lexicon).map(([word, tags]) => [word, [tags].flat()]))

const ASCII_ONLY = /^[\0-\x7f]*$/

/** As the dictionary and the lists write it: small letters, no accents, straight apostrophes. */
export const plain = (word: string): string =>
  ASCII_ONLY.test(word)
    ? word.toLowerCase()
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()

const NO_TAGS: string[] = []
const tagsOf = (word: string): string[] => tagsByWord.get(plain(word)) ?? NO_TAGS
const has = (word: string, ...tags: string[]) => tagsOf(word).some((tag) => tags.includes(tag))

export const isFirstName = (word: string) => has(word, 'MaleName', 'FemaleName', 'FirstName')
export const isSurname = (word: string) => has(word, 'LastName')
export const isPastTense = (word: string) => has(word, 'PastTense')
export const isWeekday = (word: string) => has(word, 'WeekDay', 'Month', 'Holiday')

/** A country, a state, their people, or a name that everybody knows. */
export const isPublic = (words: string) =>
  PUBLIC_NAMES.has(plain(words)) ||
  has(words, 'Country', 'Demonym', 'Currency', 'SportsTeam') ||
  (has(words, 'Region') && !SMALL_REGIONS.test(plain(words)))

export const isTown = (words: string) =>
  !isPublic(words) && (has(words, 'City') || (words.length > 3 && has(words, 'Place', 'Region')))

/** Endings that English and Spanish give to things and hardly to people. */
const ENDINGS = {
  en: /(?:tion|sion|ment|ance|ence|onse|ity|age|ture|ics|ial|ual|ness|ship|hood|ism|ists?|logy|logical|therapy|apeutic|graphy|itis|osis|pathy|phobia|emia|(?:sarc|carcin|melan|lymph|glauc|myel|gli)oma|ing|ings|ful|less|ous|able|ible|ally|tive|ized|ised|ical|azepam|azolam|oxetine|apine|azine|idone|ipram|traline|statin|cillin|mycin|prazole|sartan|triptan|quil|zine)$/,
  es: /(?:cion|ciones|sion|dad|tad|dades|ismo|istas?|logia|logico|logica|apia|apias|mente|miento|mientos|ncia|ncias|tud|oso|osa|ivo|iva|able|ible|ario|ual|ional|ental|itis|osis|patia|fobia|ando|iendo|aba|aban|amos|imos|aron|ieron)$/,
}

const isPerson = (word: string) =>
  has(word, 'MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'City', 'Place', 'Region')

/** An ordinary word, whose capital means nothing. */
export const isCommon = (word: string, locale: Locale): boolean => {
  const key = plain(word).replace(/(?:n't|'(?:d|ve|m|ll|re|s))$/, '')
  if ((locale === 'es' ? COMMON_ES : COMMON_EN).has(word.toLowerCase().replace(/['’].*$/, '')))
    return true
  const isJoined = key.includes('-') && key.split('-').every((part) => isCommon(part, locale))
  if (isJoined) return true
  // Mei-Ling ends as "feeling" does.
  if (/-\p{Lu}/u.test(word)) return false
  if (locale === 'es') return !isPerson(key) && ENDINGS.es.test(key)
  if (tagsOf(key).length > 0) return !isPerson(key) && !has(key, 'ProperNoun')
  const stem = key.replace(/'s$|s$|es$|ed$|d$|ly$/, '')

  return (
    ENDINGS.en.test(key) ||
    (stem !== key && stem.length > 2 && tagsOf(stem).length > 0 && !isPerson(stem))
  )
}
