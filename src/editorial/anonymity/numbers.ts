import type { IdentifierClass } from './classes'
import { type Detector, type Locale, type Span, spansOf } from './spans'
import { CUES } from './lexicon/cues'

/** What may stand between the word that says what a number is and the number. */
const BETWEEN =
  /(?:\s+(?:of|for|on|de|del)(?:\s+[\p{L}'’]+){1,5})?(?:[\s:,;#()"'“”º°ª.=–-]+(?:numbers?|num|no|nr|nº|n|id|ids|code|código|número|núm|card|is|was|are|of|the|a|my|his|her|our|their|which|that|has|had|reads?|said|ended|ends|in|with|on|for|car|van|form|file|es|era|el|la|mi|su|de|del|que|tiene|con|coche|decía|wrote|i|only|still|acaba|terminaba)(?![\p{L}\p{N}]))*[\s:,;#()"'“”º°ª.=–-]*/iuy
const VALUE =
  /@?[\p{L}\p{N}]+(?:[-./–][\p{L}\p{N}]+)*(?: (?:[A-Z]{0,4}\d[A-Z\d]*(?:[-./][A-Z\d]+)*|[A-Z]{2,4}|[A-Z])(?![\p{L}\p{N}]))*/uy

/** "A-229814": its first letter is no article. */
const LETTERS_BEFORE = /(?<=\s)\p{Lu}[-–/.]$/u

const isYear = (text: string) => /^(?:1[89]|20)\d\d$/.test(text)

/** It must be long enough to be one person's, and no year, sum or share. */
const isNumber = (text: string) => {
  const digits = text.replace(/\D/g, '').length
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '').length
  const isMark = /^@?(?:\S*\d|\p{Lu}{1,5} )/u.test(text)
  return isMark && digits >= 2 && signs >= 4 && !isYear(text)
}

const UNIT =
  /^\s?(?:%|mg\b|ml\b|kg\b|patients\b|people\b|years\b|days\b|euros?\b|dollars\b|años\b)/i

const after = (passage: string, kind: IdentifierClass, cue: RegExpExecArray): Span[] => {
  BETWEEN.lastIndex = cue.index + cue[0].length
  const between = BETWEEN.exec(passage)
  VALUE.lastIndex = BETWEEN.lastIndex
  const value = between && VALUE.exec(passage)
  if (!value || value.index === cue.index + cue[0].length) return []
  const end = value.index + value[0].length
  const [letters] = LETTERS_BEFORE.exec(passage.slice(cue.index + cue[0].length, value.index)) ?? [
    '',
  ]

  return isNumber(value[0]) && !UNIT.test(passage.slice(end))
    ? [{ class: kind, start: value.index - letters.length, end }]
    : []
}

const digitsOf = (text: string) => [...text.replace(/\D/g, '')].map(Number)

/** Luhn's sum, which tells the number of a card from other long numbers. */
const isCard = (text: string) =>
  digitsOf(text)
    .reverse()
    .map((digit, place) => (place % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2))
    .reduce((sum, digit) => sum + digit, 0) %
    10 ===
  0

/** Four groups of four are a card also where somebody mistyped it. */
const GROUPED_CARD = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/

const SSN = /(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])/g
const INSURANCE = /(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/g
const DNI = /(?<![\w-])(?:\d{8}|[XYZ]-?\d{7})-?[A-Z](?!\w)/g
const IBAN = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?!\w)/g
const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g
const VIN = /(?<!\w)(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)/g
const MAC = /(?<![\w:])[\dA-F]{2}(?:[:-][\dA-F]{2}){5}(?![\w:])/gi
const SPANISH_PLATE = /(?<![\w-])\d{4}[ -]?[BCDFGHJ-NPR-TV-Z]{3}(?!\w)/g
const UDI = /\(01\)\d{14}(?:\(\d\d\)[A-Z\d-]{1,20}){0,4}/g
const UUID = /(?<![\w-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/gi
const HANDLE = /(?<![\p{L}\p{N}_.@/])@[\p{L}_][\p{L}\p{N}_.]{1,28}[\p{L}\p{N}_]/gu

const REDDIT = /(?<![\p{L}\p{N}/.])u\/[\w-]{3,20}/gu
/** As Discord tells people of one name apart. */
const DISCORD = /(?<![\p{L}\p{N}_.#/])[\p{L}\p{N}][\p{L}\p{N}_.]{1,31}#\d{4}(?![\p{L}\p{N}])/gu
const ON_A_NETWORK =
  /\b(?:on|en) (?:instagram|insta|facebook|twitter|tiktok|snapchat|bluesky|mastodon|reddit|discord|telegram|tumblr|youtube|twitch)(?: (?:i am|i'm|as|under|at|is|soy|como)|:) (?<it>@?(?!an?\b|the\b|my\b|well\b|if\b|soon\b|night\b|least\b|all\b)[\w.]{3,30}\w)/dgi

const USER_NAME =
  /\b(?:user ?name|screen ?name|login|nickname|usuari[oa])(?: (?:is|was|es|era))?:? (?<it>(?=[\w.-]*[\d_])[\w.-]{3,30}\w)/dgi

/** Numbers that are known by their form, and those that the words before them give a meaning. */
export const numbers: Detector = (passage, locale) => {
  const cued = CUES.flatMap(({ class: kind, cue }) =>
    [...passage.matchAll(cue)].flatMap((match) => after(passage, kind, match)),
  )
  /** What the words before a number say of it counts for more than that its sum is one of a card: so is an IMEI's. */
  const starts = new Set(cued.map(({ start }) => start))
  return [...cued, ...byForm(passage, locale, starts)]
}

const byForm = (passage: string, locale: Locale, cued: ReadonlySet<number>): Span[] => [
  ...spansOf(passage, 'ssn', SSN),
  ...spansOf(passage, 'ssn', INSURANCE),
  ...(locale === 'es' ? spansOf(passage, 'ssn', DNI) : []),
  ...spansOf(passage, 'account', IBAN),
  ...spansOf(passage, 'account', CARD, (text) => GROUPED_CARD.test(text) || isCard(text)).filter(
    ({ start }) => !cued.has(start),
  ),
  ...spansOf(passage, 'vehicle', VIN),
  ...(locale === 'es' ? spansOf(passage, 'vehicle', SPANISH_PLATE) : []),
  ...spansOf(passage, 'device', MAC),
  ...spansOf(passage, 'device', UDI),
  ...spansOf(passage, 'code', UUID),
  ...spansOf(passage, 'code', HANDLE),
  ...spansOf(passage, 'code', REDDIT),
  ...spansOf(passage, 'code', DISCORD),
  ...spansOf(passage, 'code', ON_A_NETWORK),
  ...spansOf(passage, 'code', USER_NAME),
]
