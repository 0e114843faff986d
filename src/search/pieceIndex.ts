import type { Payload, Where } from 'payload'

import { othersFirst } from '@/src/database/othersFirst'
import { findRows, type Row } from '@/src/database/rows'
import { changeFeed, type News } from '@/src/delivery/changeFeed'
import type { Change } from '@/src/delivery/changes'
import { deliveredLocale, type Locale, LOCALES } from '@/src/delivery/locales'
import { beyond, sortOf } from '@/src/delivery/keyset'
import { Loaders } from '@/src/delivery/loaders'
import {
  COLLECTION_OF,
  PIECE_COLLECTIONS,
  type PieceCollection,
  type PieceKind,
} from '@/src/delivery/pieceKinds'
import { PIECE_ORDERS, type PieceEntry } from '@/src/delivery/pieces'
import { type Reading, readingOnce } from '@/src/delivery/reading'
import { idOf, idsOf } from '@/src/delivery/relations'
import { env } from '@/src/env'

import { createMadeFrom } from './madeFrom'
import { firstWords } from './searchTerms'
import { createTextIndex, type Match, type SearchText, type TextIndex } from './textIndex'

/** Few enough that a request that comes meanwhile hardly waits. */
const AT_ONCE = 10
/** How long others may have the event loop before a text is taken up: a search waits for what changed. */
const LONGEST_WAIT_MS = 50

const IS_LIVE: Where = { live: { equals: true } }
const BY_TIME = PIECE_ORDERS.NEWEST

/** Measured: a word of a text takes 25 to 40 bytes in the index, more in a short text since fewer are there twice. */
const BYTES_PER_WORD = 40
/** What a piece is about is said at its beginning. */
const LEAST_WORDS = 30

/** How much of each body is in the index, so that all of them, in every language, have room. */
const wordsOfBody = (pieces: number): number =>
  Math.max(
    LEAST_WORDS,
    Math.floor(env.SEARCH_MAX_BYTES / BYTES_PER_WORD / LOCALES.length / Math.max(pieces, 1)),
  )

const isPiece = (collection: string) =>
  (PIECE_COLLECTIONS as readonly string[]).includes(collection)

const textOf = async (
  entry: PieceEntry,
  reading: Reading,
  mostWords: number,
): Promise<SearchText> => {
  const { data, asked } = entry
  const { documents } = reading
  const community = idOf(data.community)
  const names = await Promise.all([
    documents.many('authors', idsOf(data.authors), asked),
    documents.many('topics', idsOf(data.topics), asked),
    documents.many('conditions', idsOf(data.conditions), asked),
    documents.many('communities', community ? [community] : [], asked),
  ])
  return {
    id: entry.id,
    title: data.title,
    subtitle: data.subtitle ?? '',
    names: names
      .flat()
      .map(({ data: { name } }) => name)
      .join('\n'),
    body: firstWords(await reading.projection(entry).text(), mostWords),
  }
}

/** The words of everything that is published, in memory; it follows the log of changes. */
const createPieceIndex = (payload: Payload) => {
  const indexes = Object.fromEntries(
    LOCALES.map((locale) => [locale, createTextIndex()]),
  ) as Record<Locale, TextIndex>
  const localesOf = new Map<string, Locale[]>()
  const madeFrom = createMadeFrom()
  let built: Promise<void> | null = null
  let builds = 0
  let mostWords = LEAST_WORDS
  let pending: Promise<void> = Promise.resolve()
  const changed: Change[] = []

  const drop = (id: string): void => {
    for (const locale of LOCALES) indexes[locale].drop(id)
    localesOf.delete(id)
    madeFrom.forget(id)
  }

  const put = async (collection: PieceCollection, id: string, loaders: Loaders): Promise<void> => {
    const reading = readingOnce(payload, loaders)
    const entry = await reading.documents.one(collection, id, 'en')
    drop(id)
    if (!entry) return

    for (const locale of entry.locales)
      indexes[locale].put(await textOf(entry.translated(locale) as PieceEntry, reading, mostWords))
    localesOf.set(id, entry.locales)
    madeFrom.note(id, reading.tags)
  }

  /** The next live pieces behind one, the newest first. */
  const rowsBehind = async (filters: Where[], last?: Row): Promise<Row[]> => {
    const at = last && { values: [last.publishedAt as string], id: last.id }
    const [rows = []] = await findRows(
      { payload, collection: 'pieces', fields: ['kind', 'publishedAt'] },
      [
        {
          where: { and: [IS_LIVE, ...(at ? [beyond(BY_TIME, at, false)] : [])] },
          filters,
          sort: sortOf(BY_TIME, false),
          limit: AT_ONCE,
        },
      ],
    )
    return rows
  }

  const takeUp = async (rows: Row[]): Promise<void> => {
    const loaders = new Loaders(payload, null)
    await Promise.all(
      rows.map(({ id, kind }) => put(COLLECTION_OF[kind as PieceKind], id, loaders)),
    )
  }

  const readNext = async (last?: Row): Promise<Row | undefined> => {
    const rows = await rowsBehind([], last)
    await takeUp(rows)
    return rows.length === AT_ONCE ? rows.at(-1) : undefined
  }

  /** Changes are taken up one after the other, so that the last state of a piece is the one that stays. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = pending.then(work)
    pending = turn.then(
      () => {},
      (err: unknown) => {
        payload.logger.error({ msg: 'The search index could not follow a change.', err })
        built = null // the next search begins anew
      },
    )
    return turn
  }

  /** Each part is a turn of its own: changes come in between, and so does everything else that the process does. */
  const build = async (): Promise<void> => {
    const own = ++builds
    await inTurn(async () => {
      for (const id of [...localesOf.keys()]) drop(id)
      const { totalDocs } = await payload.count({ collection: 'pieces', where: IS_LIVE })
      mostWords = wordsOfBody(totalDocs)
    })
    let last: Row | undefined
    do {
      last = await inTurn(() => readNext(last))
      await othersFirst(LONGEST_WAIT_MS)
    } while (last && own === builds)
  }

  const begun = (building: Promise<void>): Promise<void> => {
    building.catch(() => {
      if (built === building) built = null
    })
    return (built = building)
  }

  const textsChangedBy = ({ collection, documentId, tags }: Change): string[] => [
    ...(isPiece(collection) ? [documentId] : []),
    ...madeFrom.textsOf(tags),
  ]

  /** All that changed meanwhile, each text once. */
  const catchUp = async (): Promise<void> => {
    await othersFirst(LONGEST_WAIT_MS)
    const ids = new Set(changed.splice(0).flatMap(textsChangedBy))
    for (const id of ids) {
      await othersFirst(LONGEST_WAIT_MS)
      const rows = await rowsBehind([{ id: { in: [id] } }])
      if (rows.length > 0) await takeUp(rows)
      else drop(id)
    }
  }

  const follow = (news: News): void => {
    if (!built) return
    if (news === 'reset') return void begun(build())
    changed.push(news)
    if (changed.length === 1) void inTurn(catchUp)
  }

  let isFollowing = false
  const begin = async (): Promise<void> => {
    const feed = changeFeed(payload)
    if (!isFollowing) feed.subscribe(follow)
    isFollowing = true
    await feed.ready()
    await build()
  }

  const ready = async (): Promise<void> => {
    await (built ?? begun(begin()))
    await pending
  }

  return {
    /** Resolves once the index knows everything that is published now. */
    ready,

    /** Every match in the text that a reader of this locale is delivered, the best first. */
    async match(query: string, asked: Locale): Promise<Match[]> {
      await ready()
      return LOCALES.flatMap((locale) =>
        indexes[locale]
          .match(query)
          .filter(({ id }) => deliveredLocale(localesOf.get(id) ?? [], asked) === locale),
      ).sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    },
  }
}

const INDEXES = Symbol.for('firsthand.search')

/** One for each Payload instance: modules are evaluated once for the server and once for Next. */
export const pieceIndex = (payload: Payload): ReturnType<typeof createPieceIndex> => {
  const holder = globalThis as {
    [INDEXES]?: WeakMap<Payload, ReturnType<typeof createPieceIndex>>
  }
  const indexes = (holder[INDEXES] ??= new WeakMap())
  const known = indexes.get(payload)
  if (known) return known

  const index = createPieceIndex(payload)
  indexes.set(payload, index)
  return index
}
