import { RE2JS, RE2JSException } from 're2js'

import { readingOf } from './reading'
import { wordsIn } from './tokens'

/** A line of a list, ready to be looked for. */
export type Term = { line: number; text: string } & (
  | { kind: 'words'; words: string[] }
  /** Of a script that writes no spaces, or of signs alone. */
  | { kind: 'characters'; characters: string; isScript: boolean }
  | { kind: 'pattern'; source: string }
)
export type ListProblem = { line: number; message: string }
export type ParsedList = { terms: Term[]; problems: ListProblem[] }

export const MOST_TERMS = 5000
/** Those that a machine has to try, one beside the other. */
export const MOST_PATTERNS = 200
const LONGEST_TERM = 120
const FEWEST_LETTERS = 3

const LETTER = '[\\p{L}\\p{N}\\p{M}]'
/** The beginning and the end of a word, in any script. */
const WORD_START = '(?:^|[^\\p{L}\\p{N}\\p{M}])'
const WORD_END = '(?:$|[^\\p{L}\\p{N}\\p{M}])'
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const SOMETHING = /[\p{L}\p{N}\p{S}]/u
const LETTERS = /[\p{L}\p{N}]/u

export const compilePattern = (source: string): RE2JS =>
  RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)

/** Texts are read without accents, so patterns are too. */
const withoutAccents = (source: string): string =>
  source.normalize('NFC').replace(/[^\0-\x7f]/gu, (character) => readingOf(character).text)

const whyNoPattern = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^error parsing regexp: /, '')
    .replace(/: `[^`]*`$/, '')

/** What stands between slashes, in the syntax of RE2, which no text can slow down. */
const patternOf = (text: string, source: string): string | { kind: 'pattern'; source: string } => {
  try {
    if (compilePattern(source).test(''))
      return `${text} is met by nothing at all, and so by every comment.`
    return { kind: 'pattern', source: withoutAccents(source) }
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    return `${text} is no pattern: ${whyNoPattern(error)}.`
  }
}

/** `*` at the beginning or the end of a word stands for any letters there. */
const withStars = (text: string): string | { kind: 'pattern'; source: string } => {
  const words = readingOf(text).text.split(/\s+/)
  const sources: string[] = []
  for (const word of words) {
    const inner = word.replace(/^\*|\*$/g, '')
    if (inner.includes('*'))
      return `${text} has a * in the middle of a word. It may stand at the beginning or the end of one.`
    const letters = [...inner].filter((character) => LETTERS.test(character)).length
    if (inner !== word && letters < FEWEST_LETTERS)
      return `${text} would meet too many words: beside a * there are at least ${FEWEST_LETTERS} letters.`
    const start = word.startsWith('*') ? `${LETTER}*` : ''
    const end = word.endsWith('*') ? `${LETTER}*` : ''
    sources.push(`${start}${RE2JS.quote(inner)}${end}`)
  }
  return {
    kind: 'pattern',
    source: `${WORD_START}(${sources.join('[^\\p{L}\\p{N}]+')})${WORD_END}`,
  }
}

const termOf = (text: string, line: number): Term | string => {
  const ofLine = { line, text }
  if (text.length > LONGEST_TERM)
    return `It has ${text.length} characters; ${LONGEST_TERM} are the most.`
  if (/^\/.+\/$/.test(text)) {
    const pattern = patternOf(text, text.slice(1, -1))
    return typeof pattern === 'string' ? pattern : { ...ofLine, ...pattern }
  }
  if (!SOMETHING.test(text)) return `“${text}” has no letter, figure or sign to look for.`
  if (text.includes('*') && LETTERS.test(text)) {
    const pattern = withStars(text)
    return typeof pattern === 'string' ? pattern : { ...ofLine, ...pattern }
  }
  const { text: folded } = readingOf(text)
  const isScript = UNSPACED.test(folded)
  if (isScript || !LETTERS.test(folded))
    return { ...ofLine, kind: 'characters', characters: folded.trim(), isScript }
  return { ...ofLine, kind: 'words', words: wordsIn(folded).map(({ word }) => word) }
}

/** One term a line. Empty lines and those that begin with `#` and a space say nothing. */
export const parseList = (list: string): ParsedList => {
  const terms: Term[] = []
  const problems: ListProblem[] = []
  list.split(/\r\n?|\n/).forEach((raw, index) => {
    const text = raw.trim()
    if (!text || /^#(?:\s|$)/.test(text)) return
    const line = index + 1
    const term = termOf(text, line)
    if (typeof term === 'string') problems.push({ line, message: term })
    else terms.push(term)
  })

  const patterns = terms.filter(({ kind }) => kind === 'pattern')
  if (terms.length > MOST_TERMS)
    problems.push({
      line: terms[MOST_TERMS]!.line,
      message: `The list has ${terms.length} terms; ${MOST_TERMS} are the most.`,
    })
  if (patterns.length > MOST_PATTERNS)
    problems.push({
      line: patterns[MOST_PATTERNS]!.line,
      message: `The list has ${patterns.length} terms with a * or between slashes; ${MOST_PATTERNS} are the most.`,
    })
  return { terms, problems }
}

const MOST_TOLD = 5

/** What is wrong with a list, for whoever types it; true where nothing is. */
export const checkList = (list: string | null | undefined): true | string => {
  const { problems } = parseList(list ?? '')
  if (problems.length === 0) return true
  const told = problems.slice(0, MOST_TOLD).map(({ line, message }) => `Line ${line}: ${message}`)
  const more = problems.length - MOST_TOLD
  return [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ')
}
