import MiniSearch from 'minisearch'

import { wordsOf } from './searchTerms'

/** What is searched of one piece in one locale. */
export type SearchText = {
  id: string
  title: string
  subtitle: string
  /** Names of its authors, topics, conditions and community. */
  names: string
  body: string
}
export type Match = {
  id: string
  score: number
  /** The words of the text that the query met, folded as `foldWord` does. */
  words: string[]
}

const BOOST = { title: 6, subtitle: 3, names: 3, body: 1 }
/** Letters of a word that may differ, as a part of its length; short words must be right. */
const FUZZINESS = (word: string) => (word.length > 4 ? 0.2 : false)
const SHORTEST_PREFIX = 3

/** Full-text search over the texts of one locale, in memory: all words of the query, the best match first. */
export const createTextIndex = () => {
  const index = new MiniSearch<SearchText>({
    fields: Object.keys(BOOST),
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    processTerm: (word) => word,
    searchOptions: {
      boost: BOOST,
      combineWith: 'AND',
      fuzzy: FUZZINESS,
      prefix: (word, at, words) => at === words.length - 1 && word.length >= SHORTEST_PREFIX,
    },
  })

  return {
    put(text: SearchText): void {
      if (index.has(text.id)) index.replace(text)
      else index.add(text)
    },
    drop(id: string): void {
      if (index.has(id)) index.discard(id)
    },
    match(query: string): Match[] {
      // A search meets what was dropped, clears it away, and has by then counted it into some scores.
      if (index.dirtCount > 0) index.search(query)

      return (
        index
          .search(query)
          .map(({ id, score, terms }): Match => ({ id: String(id), score, words: terms }))
          // Equal matches have an order too, so that pages fit together.
          .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
      )
    },
  }
}

export type TextIndex = ReturnType<typeof createTextIndex>
