import type { Payload, Where } from 'payload'

import { changeFeed, type News } from '@/src/delivery/changeFeed'
import { deliveredLocale, type Locale, LOCALES } from '@/src/delivery/locales'
import { COLLECTION_OF, PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'
import type { PieceEntry } from '@/src/delivery/pieces'
import { type Reading, readingOnce } from '@/src/delivery/reading'
import { idOf, idsOf } from '@/src/delivery/relations'

import { createTextIndex, type Match, type SearchText, type TextIndex } from './textIndex'

const AT_ONCE = 100

/** Where a piece names what has changed. */
const NAMED_IN = {
  authors: 'authors',
  topics: 'topics',
  conditions: 'conditions',
  communities: 'community',
} as const
const isNamed = (collection: string): collection is keyof typeof NAMED_IN => collection in NAMED_IN
const isPiece = (collection: string) =>
  (PIECE_COLLECTIONS as readonly string[]).includes(collection)

const textOf = async (entry: PieceEntry, reading: Reading): Promise<SearchText> => {
  const { data, asked } = entry
  const named = (collection: keyof typeof NAMED_IN, ids: string[]) =>
    reading.documents.many(collection, ids, asked)
  const names = await Promise.all([
    named('authors', idsOf(data.authors)),
    named('topics', idsOf(data.topics)),
    named('conditions', idsOf(data.conditions)),
    named(
      'communities',
      [idOf(data.community)].filter((id) => id !== null),
    ),
  ])
  return {
    id: entry.id,
    title: data.title,
    subtitle: data.subtitle ?? '',
    names: names
      .flat()
      .map(({ data: { name } }) => name)
      .join('\n'),
    body: await reading.projection(entry).text(),
  }
}

/** The words of everything that is published, in memory; it follows the log of changes. */
const createPieceIndex = (payload: Payload) => {
  const indexes = Object.fromEntries(
    LOCALES.map((locale) => [locale, createTextIndex()]),
  ) as Record<Locale, TextIndex>
  const localesOf = new Map<string, Locale[]>()
  let built: Promise<void> | null = null
  let pending: Promise<void> = Promise.resolve()

  const drop = (id: string): void => {
    for (const locale of LOCALES) indexes[locale].drop(id)
    localesOf.delete(id)
  }

  const put = async (entry: PieceEntry, reading: Reading): Promise<void> => {
    drop(entry.id)
    for (const locale of entry.locales)
      indexes[locale].put(await textOf(entry.translated(locale), reading))
    localesOf.set(entry.id, entry.locales)
  }

  /** Rows of live pieces, by the ids given or by what they name, from an id on. */
  const rowsOf = async (where: Where, after?: string) => {
    const { docs } = await payload.find({
      collection: 'pieces',
      where: {
        and: [
          { live: { equals: true } },
          where,
          ...(after ? [{ id: { greater_than: after } }] : []),
        ],
      },
      select: { kind: true },
      sort: 'id',
      depth: 0,
      limit: AT_ONCE,
      pagination: false,
    })
    return docs
  }

  const read = async (where: Where): Promise<void> => {
    let after: string | undefined
    for (;;) {
      const rows = await rowsOf(where, after)
      const reading = readingOnce(payload)
      await Promise.all(
        rows.map(async ({ id, kind }) => {
          const entry = await reading.documents.one(COLLECTION_OF[kind], String(id), 'en')
          if (entry) await put(entry as PieceEntry, reading)
        }),
      )
      if (rows.length < AT_ONCE) return
      after = String(rows.at(-1)!.id)
    }
  }

  const build = async (): Promise<void> => {
    for (const id of [...localesOf.keys()]) drop(id)
    await read({})
  }

  /** Changes are taken up one after the other, so that the last state of a piece is the one that stays. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = pending.then(work)
    pending = turn.catch((err: unknown) => {
      payload.logger.error({ msg: 'The search index could not follow a change.', err })
      built = null // the next search begins anew
    })
    return turn
  }

  const follow = (news: News): void => {
    if (!built) return
    if (news === 'reset') void inTurn(build)
    else if (isPiece(news.collection))
      void inTurn(async () => {
        drop(news.documentId)
        await read({ id: { equals: news.documentId } })
      })
    else if (isNamed(news.collection))
      void inTurn(() =>
        read({ [NAMED_IN[news.collection as keyof typeof NAMED_IN]]: { in: [news.documentId] } }),
      )
  }

  let isFollowing = false
  const begin = async (): Promise<void> => {
    const feed = changeFeed(payload)
    if (!isFollowing) feed.subscribe(follow)
    isFollowing = true
    await feed.ready()
    // In turn with the changes that come meanwhile, so that no older text is put over a newer one.
    await inTurn(build)
  }

  const ready = async (): Promise<void> => {
    built ??= begin().catch((err: unknown) => {
      built = null
      throw err
    })
    await built
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
