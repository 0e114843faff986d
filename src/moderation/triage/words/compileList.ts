import { LRUCache } from 'lru-cache'
import { RE2JS, RE2Set } from 're2js'

import { squeezed, undisguised } from './disguise'
import { compilePattern, parseList, type Term } from './parseList'

type MeantWord = { key: string; runs: number[] }
export type MeantTerm = { term: Term; words: MeantWord[] }
type WordsTerm = Extract<Term, { kind: 'words' }>

/** A list in the forms in which it is looked for: by the first word of each term. */
export type CompiledList = {
  exact: Map<string, WordsTerm[]>
  meant: Map<string, MeantTerm[]>
  /** Beginnings of the words that stand alone, as long as the shortest run of letters. */
  beginnings: Set<string>
  longestWord: number
  /** By their first letter and their length, for words with stars in them. */
  masked: Map<string, WordsTerm[]>
  characters: Extract<Term, { kind: 'characters' }>[]
  patterns: { set: RE2Set; each: { term: Term; pattern: RE2JS }[] } | null
}

export const BEGINNING = 3
const SHORTEST_MEANT = 3

const into = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

const patternsOf = (terms: Term[]): CompiledList['patterns'] => {
  const each = terms.flatMap((term) =>
    term.kind === 'pattern' ? [{ term, pattern: compilePattern(term.source) }] : [],
  )
  if (each.length === 0) return null
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE)
  for (const { pattern } of each) set.add(pattern.pattern())
  set.compile()
  return { set, each }
}

const compile = (list: string): CompiledList => {
  const { terms } = parseList(list)
  const compiled: CompiledList = {
    exact: new Map(),
    meant: new Map(),
    beginnings: new Set(),
    longestWord: 0,
    masked: new Map(),
    characters: terms.filter((term) => term.kind === 'characters'),
    patterns: patternsOf(terms),
  }
  for (const term of terms) {
    if (term.kind !== 'words') continue
    into(compiled.exact, term.words[0]!, term)
    const words = term.words.map((word) => squeezed(undisguised(word)))
    // Of "a 5" or "b12" too little would be left to be sure.
    const letters = words.reduce((sum, { key }) => sum + key.length, 0)
    if (words.some(({ key }) => !key) || letters < SHORTEST_MEANT) continue
    into(compiled.meant, words[0]!.key, { term, words })
    if (term.words.length > 1) continue
    const [word] = words as [MeantWord]
    if (word.key.length >= BEGINNING) compiled.beginnings.add(word.key.slice(0, BEGINNING))
    compiled.longestWord = Math.max(compiled.longestWord, term.words[0]!.length)
    into(compiled.masked, `${term.words[0]![0]}${term.words[0]!.length}`, term)
  }
  return compiled
}

/** As many as a desk tries beside the two that hold. */
const compiledLists = new LRUCache<string, CompiledList>({ max: 12 })

/** A list is compiled once for its text. What is wrong in it says nothing here: no such list is saved. */
export const compileList = (list: string): CompiledList => {
  const before = compiledLists.get(list)
  if (before) return before
  const compiled = compile(list)
  compiledLists.set(list, compiled)
  return compiled
}
