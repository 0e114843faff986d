import { type Detector, spansOf } from './spans'
import { DATES_EN } from './lexicon/datesEn'
import { DATES_ES } from './lexicon/datesEs'

const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
const YEAR = '(?:1[89]|20)\\d\\d'

/** Dates in figures, which all languages share. */
const FIGURES = [
  new RegExp(`(?<![\\w/.-])${YEAR}([-/.])${MONTH}\\1${DAY}(?![\\w-]|[/.]\\d)`, 'g'),
  new RegExp(`(?<![\\w/.-])${DAY}([-/.])${DAY}\\1${YEAR}(?![\\w-]|[/.]\\d)`, 'g'),
  new RegExp(`(?<![\\w/.-])${DAY}/${DAY}/\\d\\d(?![\\w/-]|\\.\\d)`, 'g'),
  // Two digits each: "3.5.19" may as well be a version or a section.
  new RegExp(
    `(?<![\\w/.-])(?:0[1-9]|[12]\\d|3[01])([-.])(?:0[1-9]|[12]\\d|3[01])\\1\\d\\d(?![\\w/-]|\\.\\d)`,
    'g',
  ),
  new RegExp(
    `\\b(?:on|since|dated|el|desde) (?:el )?(?!9/11)(?<it>${DAY}/${DAY})(?![\\w/%-]|\\.\\d)`,
    'dgi',
  ),
  new RegExp(`(?<![\\w/.-])${MONTH}/${YEAR}(?![\\w/-])`, 'g'),
  // "12 06 2019", alone: among more figures it may be a telephone.
  /(?<![\w/.+)-]|[\d)] )(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|[12]\d|3[01]) (?:19|20)\d\d(?![\w-]| \d)/g,
]

export const dates: Detector = (passage, locale) =>
  [...FIGURES, ...(locale === 'es' ? DATES_ES : DATES_EN)].flatMap((pattern) =>
    spansOf(passage, 'date', pattern),
  )
