import type { Locale } from './spans'
import * as en from './lexicon/wordsEn'
import * as es from './lexicon/wordsEs'

/** How a language shows that a capital is somebody's or somewhere's. Patterns are read up to the capital, or from its end. */
export type Language = {
  ambiguous: ReadonlySet<string>
  /** Without its capital even more may be an ordinary word. */
  ambiguousInSmall: ReadonlySet<string>
  /** Of those, what can come, stay and go by itself, as hope does. */
  abstract: ReadonlySet<string>
  common: ReadonlySet<string>
  honorifics: ReadonlySet<string>
  months: ReadonlySet<string>
  nameBefore: RegExp
  smallName: RegExp
  personBefore: RegExp
  placeBefore: RegExp
  placeCalled: RegExp
  weakBefore: RegExp
  deed: RegExp
  deedToSomebody: RegExp
  speech: RegExp
}

const NEVER = /(?!)/

export const LANGUAGES: Record<Locale, Language> = {
  en: {
    ambiguous: en.AMBIGUOUS_EN,
    ambiguousInSmall: en.WORDS_IN_SMALL_LETTERS_EN,
    abstract: en.ABSTRACT_EN,
    common: en.COMMON_EN,
    honorifics: en.HONORIFICS_EN,
    months: new Set(['april', 'june', 'may', 'august', 'march']),
    nameBefore: en.NAME_BEFORE_EN,
    smallName: en.SMALL_NAME_EN,
    personBefore: en.PERSON_VERB_BEFORE_EN,
    placeBefore: en.PLACE_BEFORE_EN,
    placeCalled: en.PLACE_CALLED_EN,
    weakBefore: en.WEAK_PLACE_BEFORE_EN,
    deed: en.PERSON_DEED_EN,
    deedToSomebody: en.DEED_TO_SOMEBODY_EN,
    speech: en.SPEECH_EN,
  },
  es: {
    ambiguous: es.AMBIGUOUS_ES,
    ambiguousInSmall: es.AMBIGUOUS_ES,
    abstract: es.AMBIGUOUS_ES,
    common: es.COMMON_ES,
    honorifics: es.HONORIFICS_ES,
    months: new Set(),
    nameBefore: es.NAME_BEFORE_ES,
    smallName: es.SMALL_NAME_ES,
    personBefore: NEVER,
    placeBefore: es.PLACE_BEFORE_ES,
    placeCalled: es.PLACE_CALLED_ES,
    weakBefore: NEVER,
    deed: es.PERSON_DEED_ES,
    deedToSomebody: es.DEED_TO_SOMEBODY_ES,
    speech: es.PERSON_DEED_ES,
  },
}
