import type { Finding } from '../finding'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import { type Measure, measureOf } from './measure'

/** Fewer words than this say too little about a text. */
const ENOUGH_WORDS = 100

/** Of the INFLESZ scale (Barrio-Cantalejo and others, 2008), from its lowest score up. */
const INFLESZ = [
  { from: 80, level: 'very easy' },
  { from: 65, level: 'fairly easy' },
  { from: 55, level: 'normal' },
  { from: 40, level: 'somewhat difficult' },
  { from: -Infinity, level: 'very difficult' },
] as const

export type Reading = Measure &
  (
    | { scale: 'flesch-kincaid'; grade: number }
    | { scale: 'inflesz'; score: number; level: (typeof INFLESZ)[number]['level'] }
  )

const rounded = (value: number): number => Math.round(value * 10) / 10

/** Flesch–Kincaid (1975): the years of US schooling that a text asks for. */
const fleschKincaid = ({ sentences, words, syllables }: Measure): number =>
  rounded(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59)

/** Szigriszt-Pazos (1993), for Spanish: the higher, the easier. */
const szigrisztPazos = ({ sentences, words, syllables }: Measure): number =>
  rounded(206.835 - 62.3 * (syllables / words) - words / sentences)

/** How hard a piece is to read; null where it is too short to tell. */
export const readingOf = (piece: PieceText): Reading | null => {
  const measure = measureOf(passagesOf(piece), piece.locale)
  if (measure.words < ENOUGH_WORDS) return null
  if (piece.locale === 'en')
    return { ...measure, scale: 'flesch-kincaid', grade: fleschKincaid(measure) }

  const score = szigrisztPazos(measure)
  const { level } = INFLESZ.find(({ from }) => score >= from)!
  return { ...measure, scale: 'inflesz', score, level }
}

/** The AMA and the NIH ask for the sixth to eighth grade; this leaves room for names of medicines. */
const HIGHEST_GRADE = 10
/** Below this INFLESZ calls a text somewhat difficult. */
const LOWEST_SCORE = 55

/** Advice where a piece asks for more schooling than many readers have. */
export const hardReading = (piece: PieceText): Finding<'readingGrade'>[] => {
  const reading = readingOf(piece)
  if (!reading) return []
  const isHard =
    reading.scale === 'flesch-kincaid'
      ? reading.grade > HIGHEST_GRADE
      : reading.score < LOWEST_SCORE
  if (!isHard) return []

  const result =
    reading.scale === 'flesch-kincaid'
      ? `asks for ${reading.grade} years of school (Flesch–Kincaid); aim for 6 to 8, and at most ${HIGHEST_GRADE}`
      : `scores ${reading.score} on INFLESZ (${reading.level}); aim for ${LOWEST_SCORE} or more`
  const average = rounded(reading.words / reading.sentences)
  return [
    {
      locale: piece.locale,
      field: 'body',
      rule: 'readingGrade',
      text: '',
      message: `The text ${result}. Its sentences have ${average} words on average: make them shorter, and use shorter words.`,
    },
  ]
}
