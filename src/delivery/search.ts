import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { highlightsOf } from '@/src/search/highlights'
import { pieceIndex } from '@/src/search/pieceIndex'
import { wordsOf } from '@/src/search/searchTerms'
import type { Match } from '@/src/search/textIndex'

import { BadCursor, BadInput } from './badInput'
import type { Page } from './connections'
import type { Keeper } from './keeper'
import { decodeParts, encodeParts } from './keyset'
import type { Locale } from './locales'
import type { PieceConditions, PieceFilter } from './pieceFilter'
import type { PieceCollection } from './pieceKinds'
import { livePieces } from './pieceLookup'
import type { PieceEntry } from './pieces'
import type { Reading } from './reading'
import { type Cut, slicedList } from './slicedList'

/** Nobody reads further, and what is below the best thousand is hardly about the query. */
const MOST_MATCHES = 1000
const LONGEST_QUERY = 200

type Sources = {
  payload: Payload
  reading: Reading
  conditionsOf: PieceConditions
  keeper: Keeper
}
type Options = { query: string; filter?: PieceFilter | null; page: Page; locale: Locale }
export type Hit = Match & { collection: PieceCollection }

const checked = (query: string): string => {
  if (query.length > LONGEST_QUERY)
    throw new BadInput(
      `The query has ${query.length} characters, but must have at most ${LONGEST_QUERY}.`,
    )
  const words = wordsOf(query).map(({ word }) => word)
  if (words.length === 0) throw new BadInput('The query has no word. Give one or more to look for.')
  return words.join(' ')
}

/** Another search is another list. */
const listName = (words: string, locale: Locale): string =>
  `search:${createHash('sha1').update(`${locale} ${words}`).digest('base64url').slice(0, 8)}`

/** A hit may be gone when its cursor comes back, and then scores have shifted too: where it stood is known. */
const cutIn = (list: string, hits: Hit[], cursor: string): Cut => {
  const [stood, id] = decodeParts(list, cursor, 2)
  if (!Number.isSafeInteger(stood) || (stood as number) < 0 || typeof id !== 'string')
    throw new BadCursor(cursor)

  const at = hits.findIndex((hit) => hit.id === id)
  if (at !== -1) return { before: at, upTo: at + 1 }
  return { before: stood as number, upTo: stood as number }
}

/** Finds what is published by its words. What the index knows is asked of the database again before it is shown. */
export const createSearch = ({ payload, reading, conditionsOf, keeper }: Sources) => {
  const hitsOf = async (words: string, filter: Options['filter'], locale: Locale) => {
    const { where, time, filters } = await conditionsOf(filter, locale)
    const matches = (await pieceIndex(payload).match(words, locale)).slice(0, MOST_MATCHES)
    const ids = matches.map(({ id }) => id)
    const collections = await livePieces(payload, ids, [where, ...filters, ...(time ? [time] : [])])
    return matches.flatMap((match): Hit[] => {
      const collection = collections.get(match.id)
      return collection ? [{ ...match, collection }] : []
    })
  }

  return {
    search: async ({ query, filter, page, locale }: Options) => {
      keeper.mustBeMadeAnew() // the index follows a change a moment later than what is kept
      const words = checked(query)
      const list = listName(words, locale)
      const hits = await hitsOf(words, filter, locale)
      return slicedList({
        items: hits,
        page,
        cursorOf: (hit) => encodeParts(list, hits.indexOf(hit), hit.id),
        cutAt: (cursor) => cutIn(list, hits, cursor),
        load: (shown) =>
          Promise.all(
            shown.map(
              ({ collection, id }) =>
                reading.documents.one(collection, id, locale) as Promise<PieceEntry | null>,
            ),
          ),
      })
    },

    /** Places of the text where words of the query stand; of the title where it has them alone. */
    highlights: async (piece: PieceEntry, { words }: Hit): Promise<string[]> => {
      const found = highlightsOf(await reading.projection(piece).text(), words)
      const { title, subtitle } = piece.data
      return found.length > 0 ? found : highlightsOf(`${title}\n${subtitle ?? ''}`, words)
    },
  }
}
