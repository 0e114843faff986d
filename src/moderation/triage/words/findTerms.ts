import { BEGINNING, type CompiledList, compileList, type MeantTerm } from './compileList'
import { saysTheSame, squeezed } from './disguise'
import { UNSPACED } from './parseList'
import { remembered } from '../remembered'
import { type Reading, readingOf } from './reading'
import {
  type Chunk,
  chunksIn,
  isOdd,
  meantBySigns,
  type MeantToken,
  meantTokens,
  spacedLetters,
  type Token,
  wordsIn,
} from './tokens'

/** A term of a list as it stands in a text; places are UTF-16 units of the text that was given. */
export type FoundTerm = { term: string; start: number; end: number }

const SIGNS = /[^\p{L}\p{N}\p{M}\p{P}\s]/u

const NONE: readonly never[] = []

const exactly = (tokens: Token[], { exact }: CompiledList): FoundTerm[] => {
  const found: FoundTerm[] = []
  for (const [at, { word, start }] of tokens.entries())
    for (const { text, words } of exact.get(word) ?? NONE)
      if (words.every((each, offset) => tokens[at + offset]?.word === each))
        found.push({ term: text, start, end: tokens[at + words.length - 1]!.end })
  return found
}

const isMeantAt = (tokens: MeantToken[], at: number, { words }: MeantTerm): boolean =>
  words.every(({ key, runs }, offset) => {
    const token = tokens[at + offset]
    return token?.word === key && saysTheSame(token.runs, runs)
  })

const asMeant = (tokens: MeantToken[], { meant }: CompiledList): FoundTerm[] => {
  const found: FoundTerm[] = []
  for (const [at, { word, start }] of tokens.entries())
    for (const each of meant.get(word) ?? NONE)
      if (isMeantAt(tokens, at, each))
        found.push({ term: each.term.text, start, end: tokens[at + each.words.length - 1]!.end })
  return found
}

/** Within letters that stand alone no space parts words, so a term may begin at each of them. */
const spaced = (letters: Token[], list: CompiledList): FoundTerm[] => {
  const found: FoundTerm[] = []
  const text = letters.map(({ word }) => word)
  for (let from = 0; from + BEGINNING <= text.length; from += 1) {
    const ahead = text.slice(from, from + list.longestWord)
    if (!list.beginnings.has(squeezed(ahead.join('')).key.slice(0, BEGINNING))) continue
    let key = ''
    const runs: number[] = []
    for (const [at, letter] of ahead.entries()) {
      if (key.endsWith(letter)) runs[runs.length - 1]! += 1
      else {
        key += letter
        runs.push(1)
      }
      if (at + 1 < BEGINNING) continue
      for (const { term, words } of list.meant.get(key) ?? NONE)
        if (words.length === 1 && saysTheSame(runs, words[0]!.runs))
          found.push({ term: term.text, start: letters[from]!.start, end: letters[from + at]!.end })
    }
  }
  return found
}

/** "f*ck" and "sh**": a star for each letter that is left out. */
const masked = ({ word, start }: Chunk, list: CompiledList): FoundTerm[] => {
  const lead = /^\**/.exec(word)![0].length
  const mask = word.slice(lead)
  const whole = mask.replace(/\*+$/, '')
  return [mask, ...(whole === mask ? [] : [whole])].flatMap((each) =>
    each.includes('*')
      ? (list.masked.get(`${each[0]}${each.length}`) ?? []).flatMap(({ text, words: [term] }) =>
          [...each].every((letter, at) => letter === '*' || letter === term![at])
            ? [{ term: text, start: start + lead, end: start + lead + each.length }]
            : [],
        )
      : [],
  )
}

/** A text taken apart, which is the same for every list. */
const takenApart = remembered((body: string) => {
  const reading = readingOf(body)
  const chunks = chunksIn(reading.text)
  const isPlain = !chunks.some(isOdd)
  return {
    reading,
    words: wordsIn(reading.text),
    meant: isPlain ? [] : meantTokens(chunks),
    signs: isPlain ? [] : meantBySigns(chunks),
    letters: spacedLetters(chunks),
    stars: chunks.filter(({ word }) => word.includes('*')),
  }
})

const disguised = (
  { meant, signs, letters, stars }: ReturnType<typeof takenApart>,
  list: CompiledList,
): FoundTerm[] =>
  list.meant.size === 0
    ? []
    : [
        ...asMeant(meant, list),
        ...asMeant(signs, list),
        ...letters.flatMap((run) => spaced(run, list)),
        ...stars.flatMap((chunk) => masked(chunk, list)),
      ]

/** How far around a hit the words of a script without spaces are told apart. */
const AROUND = 20
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

const isWholeWord = (text: string, start: number, end: number): boolean => {
  const from = Math.max(0, start - AROUND)
  const parts = [...segmenter.segment(text.slice(from, end + AROUND))]
  const starts = new Set(parts.map(({ index }) => from + index))
  return starts.has(start) && (starts.has(end) || end === text.length)
}

const characters = (text: string, list: CompiledList): FoundTerm[] => {
  const hasScript = UNSPACED.test(text)
  const hasSigns = SIGNS.test(text)
  return list.characters.flatMap(({ text: term, characters: wanted, isScript }) => {
    if (isScript ? !hasScript : !hasSigns && !text.includes(wanted)) return []
    const found: FoundTerm[] = []
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      if (!isScript || isWholeWord(text, at, end)) found.push({ term, start: at, end })
    }
    return found
  })
}

const MOST_OF_ONE = 50

const patterns = (text: string, { patterns }: CompiledList): FoundTerm[] => {
  if (!patterns) return []
  return patterns.set.match(text).flatMap((id) => {
    const { term, pattern } = patterns.each[id]!
    const matcher = pattern.matcher(text)
    // The words themselves are in a group where what stands around them was looked at, too.
    const group = term.text.startsWith('/') ? 0 : 1
    const found: FoundTerm[] = []
    while (found.length < MOST_OF_ONE && matcher.find())
      found.push({ term: term.text, start: matcher.start(group), end: matcher.end(group) })
    return found
  })
}

const inOriginal =
  ({ start, end }: Reading) =>
  (found: FoundTerm): FoundTerm => ({
    term: found.term,
    start: start(found.start),
    end: end(found.end),
  })

/** The words of a list wherever a text may mean them, also on top of one another. */
export const findMeant = (list: string, body: string): FoundTerm[] => {
  const compiled = compileList(list)
  const apart = takenApart(body)
  return [...exactly(apart.words, compiled), ...disguised(apart, compiled)].map(
    inOriginal(apart.reading),
  )
}

/** Enough to decide and to show. */
const MOST_FOUND = 200

const isSame = (one: FoundTerm, other: FoundTerm): boolean =>
  one.term === other.term && one.start < other.end && other.start < one.end

/** The terms of a list that a text has, as whole words of any script, also where they are disguised. */
export const findTerms = (list: string, body: string): FoundTerm[] => {
  const compiled = compileList(list)
  const apart = takenApart(body)
  const { reading, words } = apart
  const { text } = reading
  return [
    ...exactly(words, compiled),
    ...disguised(apart, compiled),
    ...characters(text, compiled),
    ...patterns(text, compiled),
  ]
    .slice(0, MOST_FOUND)
    .map(inOriginal(reading))
    .filter((found, at, all) => !all.slice(0, at).some((before) => isSame(before, found)))
    .sort((one, other) => one.start - other.start || one.end - other.end)
}
