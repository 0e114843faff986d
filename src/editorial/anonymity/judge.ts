import type { Word } from './capitals'
import { isInitialName, isWordAfterAll } from './beginnings'
import { type Context, isOrdinary, isUnambiguous } from './context'
import { isCommon, isFirstName, isSurname, isTown, plain } from './dictionary'
import {
  CERTAIN_ENDINGS,
  EMPLOYER_BEGINNINGS,
  EMPLOYERS,
  GENERIC,
  LEARNED,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
} from './lexicon/placeWords'

export type Verdict = 'name' | 'place' | undefined

/** "Gottman method", "Ruiz syndrome": whoever it was named after, it is not about them. */
const NAMED_AFTER =
  /^(?:['’]s)?[ -](?:[\p{L}-]+ )?(?:scales?|inventory|index|tests?|scores?|diseases?|syndromes?|disorder|palsy|lymphoma|method|technique|therapy|theory|model|criteria|questionnaire|diet|program(?:me)?|protocol|effect|study|trial|Institute|Foundation|Journal|app|escala|síndrome)(?!\p{L})/u
const NAMED_BEFORE =
  /(?:escala|síndrome|enfermedad|test|método|inventario|técnica|mal|linfoma) de $|(?:\d ?mg(?: of| de)?|prescribed|taking|dose of|tablets? of|tomaba|tomando|recetaron) $/i
/** Who wrote a study is public. */
const CITED =
  /^.?(?:,? et al|(?:, [\p{L} .]{1,40})? (?:and|y) (?:(?:his|her|their) )?(?:colleagues|colegas|colaboradores)|(?: (?:and|&) \p{Lu}[\p{L}-]+)?[, ]+\(?(?:19|20)\d\d[a-z]?\))/u
const DOSE = /^,? \d[\d.,]* ?(?:mg|mcg|ml|µg)/
const DETERMINED = {
  en: /(?:^|\s)(?:the|a|an|some|this|that|these|those|any|each|no|\d+(?:st|nd|rd|th))\s+$/i,
  es: /(?:^|\s)(?:el|la|los|las|un|una|este|esta|ese|esa|del|al|lo)\s+$/i,
}

const VERBS = new Set(['may', 'will', 'mark'])

const isInstitution = (words: Word[], { isHeading, locale }: Context): boolean => {
  const plainWords = words.map(({ text }) => text.toLowerCase())
  const isOfSomewhere = plainWords.some(
    (word, at) => PLACE_ENDINGS.has(word) && plainWords[at + 1] === 'of',
  )
  const isNamed =
    words.length > 1 &&
    (isOfSomewhere || PLACE_ENDINGS.has(plainWords.at(-1)!) || PLACE_BEGINNINGS.has(plainWords[0]!))
  const rest = plainWords.filter(
    (word) => !GENERIC.has(word) && !PLACE_ENDINGS.has(word) && !PLACE_BEGINNINGS.has(word),
  )
  const mayBeWords = !isHeading && CERTAIN_ENDINGS.has(plainWords.at(-1)!)
  return isNamed && rest.some((word) => mayBeWords || !isCommon(word, locale))
}

const judgeAmbiguous = (words: Word[], context: Context): Verdict => {
  const { before, after, isInitial, isHeading, isTitled, locale, language } = context
  if (isTitled) return 'name'
  if (isHeading || words.length > 1) return undefined
  const word = plain(words[0]!.text)
  const deed = language.abstract.has(word) ? language.speech : language.deed
  if (isInitial) return deed.test(after) ? 'name' : undefined
  if (VERBS.has(word) && /^ (?:I|we|you|he|she|they|it|the|God|not|be)\b/.test(after))
    return undefined

  return DETERMINED[locale].test(before) && !language.nameBefore.test(before) ? undefined : 'name'
}

/** "Grimsby is where …", "the Oakmere recovery centre". */
const PLACE_BEHIND =
  /^ (?:is|was) (?:where|an? (?:\p{Ll}+ )?(?:town|city|village|suburb|island|place to))(?!\p{L})|^ (?:\p{Ll}+ ){0,2}(?:hospital|clinic|hospice|shelter|school|college|university|prison|care home|nursing home|recovery cent(?:re|er)|health cent(?:re|er)|library|station)(?!\p{L})/u

const isTownOnly = (word: string) =>
  word.length > 4 && isTown(word) && !isFirstName(word) && !isSurname(word)

/** "My Year in Boise": what no dictionary knows, behind a word of place. */
const isSomewhereInHeading = ([word, ...more]: Word[], context: Context): boolean =>
  more.length === 0 &&
  /(?:^|\s)(?:in|from|near|en|desde)\s$/i.test(context.before) &&
  !isOrdinary(word!, context) &&
  !/\p{Lu}{2}/u.test(word!.text)

const isFamily = (words: Word[], after: string) =>
  /^ (?:family|household|brothers|sisters|boys|girls|twins)\b/.test(after) ||
  words.some(({ text }) => text.endsWith('s') && isSurname(text.slice(0, -1)))

const judgeUnknown = (words: Word[], context: Context): Verdict => {
  const { before, after, isInitial, isHeading, isTitled, locale, language } = context
  if (language.placeCalled.test(before)) return 'place'
  if (isTitled || language.nameBefore.test(before)) return 'name'
  if (words.length > 1 && words[0]!.text.length === 1) return 'name'
  if (CITED.test(`${before.slice(-1)}${after}`)) return undefined
  if (isHeading && isSomewhereInHeading(words, context)) return 'place'
  if (isHeading || NAMED_AFTER.test(after) || NAMED_BEFORE.test(before) || DOSE.test(after))
    return undefined
  if (PLACE_BEHIND.test(after)) return 'place'
  if (EMPLOYER_BEGINNINGS.has(words[0]!.text.toLowerCase()) && words.length > 1) return 'name'
  if (isInitial && words.length === 1) return isInitialName(context) ? 'name' : undefined

  const isPersonal = words.some(({ text }) => isSurname(text)) || language.personBefore.test(before)
  const isSomewhere = context.listedAfter === 'place' || language.placeBefore.test(before)
  if (isSomewhere && !isPersonal && !/^['’]s/.test(after)) return 'place'

  return DETERMINED[locale].test(before) && !isFamily(words, after) ? undefined : 'name'
}

/** Whether words with capitals are somebody, somewhere or neither. */
export const judge = (words: Word[], context: Context): Verdict => {
  const { before, isHeading, isTitled, locale, language } = context
  const text = words.map((word) => word.text).join(' ')
  if (words.some((word) => LEARNED.has(word.text.toLowerCase()))) return undefined
  if (isInstitution(words, context)) return 'place'
  const isKnownName = words.some((word) => isUnambiguous(word.text, context))
  if (
    (isTown(text) || (/\bThe\s$/i.test(before) && isTown(`the ${text}`))) &&
    !isCommon(text, locale) &&
    !isTitled &&
    !language.nameBefore.test(before)
  ) {
    if (!isFirstName(words[0]!.text) || language.placeBefore.test(before)) return 'place'
  }
  if (!isKnownName && !isTitled && !isHeading && words.some((word) => isTownOnly(word.text)))
    return 'place'
  if (isKnownName) {
    if (words.length === 1 && NAMED_AFTER.test(context.after)) return undefined
    if (words.length === 1 && isWordAfterAll(text, context)) return undefined
    return !isHeading &&
      language.placeBefore.test(before) &&
      !language.weakBefore.test(before) &&
      words.length === 1 &&
      !/^['’]s/.test(context.after) &&
      !language.nameBefore.test(before)
      ? 'place'
      : 'name'
  }
  const isDoubtful = (word: Word) => language.ambiguous.has(word.text.toLowerCase())
  if (words.every((word) => isDoubtful(word))) return judgeAmbiguous(words, context)
  if (words.every((word) => !word.isCapital || isOrdinary(word, context) || isDoubtful(word)))
    return isTitled && words.length === 1 ? 'name' : undefined
  if (/\p{N}/u.test(text)) return undefined
  if (!isHeading && words.length > 1 && EMPLOYERS.has(words.at(-1)!.text.toLowerCase()))
    return 'name'
  if (words.every((word) => word.text.length === 1)) return undefined
  return judgeUnknown(words, context)
}
