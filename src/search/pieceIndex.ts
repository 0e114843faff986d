import type { Payload, Where } from 'payload'

import { changeFeed, type News } from '@/src/delivery/changeFeed'
import { deliveredLocale, type Locale, LOCALES } from '@/src/delivery/locales'
import { Loaders } from '@/src/delivery/loaders'
import { COLLECTION_OF, PIECE_COLLECTIONS, type PieceCollection } from '@/src/delivery/pieceKinds'
import type { PieceEntry } from '@/src/delivery/pieces'
import { type Reading, readingOnce } from '@/src/delivery/reading'
import { idOf, idsOf } from '@/src/delivery/relations'

import { createMadeFrom } from './madeFrom'
import { createTextIndex, type Match, type SearchText, type TextIndex } from './textIndex'

const AT_ONCE = 100

const isPiece = (collection: string) =>
  (PIECE_COLLECTIONS as readonly string[]).includes(collection)

const textOf = async (entry: PieceEntry, reading: Reading): Promise<SearchText> => {
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
    body: await reading.projection(entry).text(),
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
  let pending: Promise<void> = Promise.resolve()

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
      indexes[locale].put(await textOf(entry.translated(locale) as PieceEntry, reading))
    localesOf.set(id, entry.locales)
    madeFrom.note(id, reading.tags)
  }

  /** Rows of live pieces, from an id on. */
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
      const loaders = new Loaders(payload, null)
      await Promise.all(rows.map(({ id, kind }) => put(COLLECTION_OF[kind], String(id), loaders)))
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
    else
      void inTurn(async () => {
        const made = madeFrom.textsOf(news.tags)
        if (isPiece(news.collection)) {
          drop(news.documentId)
          made.push(news.documentId)
        }
        for (let at = 0; at < made.length; at += AT_ONCE)
          await read({ id: { in: made.slice(at, at + AT_ONCE) } })
      })
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
