import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Where } from 'payload'

import type { ChangeFeed, News } from '@/src/delivery/changeFeed'
import type { NewChange } from '@/src/delivery/changes'
import { type App, startApp } from '@/tests/helpers/app'
import { until } from '@/tests/helpers/until'

let app: App
let log: typeof import('@/src/delivery/changeLog')
let positions: typeof import('@/src/database/positions')
let createLogReader: typeof import('@/src/delivery/logReader').createLogReader
let feed: ChangeFeed
beforeAll(async () => {
  app = await startApp({ CHANGES_POLL_MS: '50', CACHE_TRUST_MS: '500' })
  log = await import('@/src/delivery/changeLog')
  positions = await import('@/src/database/positions')
  ;({ createLogReader } = await import('@/src/delivery/logReader'))
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
  await append(1, 'the first')
})
afterAll(() => app.close())

const CHANGE: Omit<NewChange, 'tags'> = {
  event: 'updated',
  collection: 'site',
  documentId: 'site',
  kind: null,
  path: '/',
}

/** A row as another process leaves it, at a position of its own. */
const write = async (position: number, tag = `at:${position}`, at = new Date()) => {
  const { collection, ...data } = { ...CHANGE, tags: [tag], position, at: at.toISOString() }
  await app.payload.db.create({ collection: 'changes', data: { ...data, source: collection } })
}

/** Rows of one transaction, where the database has them. */
const append = async (count: number, name: string) => {
  const { db } = app.payload
  const changes = Array.from({ length: count }, (_, at) => ({ ...CHANGE, tags: [`${name}:${at}`] }))
  const transactionID = (await db.beginTransaction()) ?? undefined
  const written = await log.appendChanges(app.payload, changes, { transactionID })
  if (transactionID) await db.commitTransaction(transactionID)
  return written
}

const take = (count: number) => positions.takePositions(app.payload, count, {})
const all: Where = { position: { greater_than: 0 } }
const remove = (where = all) => app.payload.db.deleteMany({ collection: 'changes', where })

/** Another reader of the log at its end, and what it was told since. */
const placeReader = async () => {
  const told: string[] = []
  const tell = (news: News) => told.push(...(news === 'reset' ? [news] : news.tags))
  const reader = createLogReader(app.payload, tell)
  await reader.read()
  return { ...reader, told }
}

/** The clocks of this process go on by so much while something is done. */
const after = async <Result>(ms: number, act: () => Promise<Result>): Promise<Result> => {
  const wall = Date.now.bind(Date)
  const monotonic = performance.now.bind(performance)
  const clocks = [
    jest.spyOn(Date, 'now').mockImplementation(() => wall() + ms),
    jest.spyOn(performance, 'now').mockImplementation(() => monotonic() + ms),
  ]
  try {
    return await act()
  } finally {
    for (const clock of clocks) clock.mockRestore()
  }
}

const MINUTE = 60_000

describe('a reader of the log', () => {
  it('is told of ten thousand changes of one transaction, each once and in their order', async () => {
    const reader = await placeReader()

    const written = await append(10_000, 'bulk')
    await reader.read()

    expect(reader.told).toEqual(written.flatMap(({ tags }) => tags))
  }, 300_000)

  it('is told of more late changes than it reads at once', async () => {
    const reader = await placeReader()
    const first = await take(701)

    await write(first + 700)
    await reader.read()
    for (let at = 0; at < 700; at++) await write(first + at)
    await reader.read()

    expect(reader.told).toHaveLength(701)
    expect(reader.told.slice(0, 3)).toEqual([`at:${first + 700}`, `at:${first}`, `at:${first + 1}`])
  }, 120_000)

  it('is told of what was being committed, far behind the newest, when it began', async () => {
    const first = await take(2001)
    await write(first + 2000)

    const reader = await placeReader()
    await write(first + 1500)
    await write(first)
    await reader.read()

    expect(reader.told).toEqual([`at:${first}`, `at:${first + 1500}`])
  })

  it('is told of what was committed late while it slept', async () => {
    const reader = await placeReader()
    const first = await take(2)
    await write(first + 1)
    await reader.read()

    await write(first)
    await after(10 * MINUTE, () => reader.read())

    expect(reader.told).toEqual([`at:${first + 1}`, `at:${first}`])
  })

  it('is told once of what it took while a read was under way that does not know of it', async () => {
    const reader = await placeReader()
    const { db } = app.payload
    const find = db.find.bind(db)
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    const slow = jest
      .spyOn(db, 'find')
      .mockImplementation(async (args: Parameters<typeof find>[0]) => {
        const found = await find(args)
        await held
        return found
      })
    const before = Date.now()

    const reading = reader.read()
    slow.mockRestore()
    reader.take(await append(1, 'own'))
    answer()
    await reading
    const known = reader.knownAt()
    await reader.read()

    expect(reader.told).toEqual(['own:0'])
    expect(known).toBeLessThanOrEqual(before + 1)
  })

  it('begins anew after it was away for as long as the log is kept', async () => {
    const reader = await placeReader()

    await append(1, 'missed')
    await after(48 * 60 * MINUTE, () => reader.read())
    await append(1, 'later')
    await reader.read()

    expect(reader.told).toEqual(['reset', 'later:0'])
  })

  it('begins anew where the log was emptied', async () => {
    await append(3, 'before')
    const reader = await placeReader()

    await remove()
    await reader.read()
    await reader.read()
    const emptied = [...reader.told]
    await append(2, 'after')
    await reader.read()

    expect(emptied).toEqual(['reset'])
    // On MongoDB the positions go on, and what stood before these is not known.
    expect(reader.told.slice(1)).toEqual(app.isMongodb ? ['reset'] : ['after:0', 'after:1'])
  })

  it('begins anew where a backup put other changes in the place of those it knew', async () => {
    await append(3, 'before')
    const [sameEnd, further] = [await placeReader(), await placeReader()]
    const [{ position } = { position: 0 }] = await log.newestStands(app.payload, 1)

    await remove({ position: { greater_than_equal: position - 1 } })
    await write(position, 'other:end')
    await sameEnd.read()
    await remove({ position: { equals: position } })
    await write(await take(5), 'other:further')
    await further.read()

    expect(sameEnd.told).toEqual(['reset'])
    expect(further.told).toEqual(['reset'])
  })

  it('tells what another process commits at a position that it took before the backup', async () => {
    await append(2, 'before')
    const reader = await placeReader()
    const [own] = await append(1, 'own')
    const { position } = own!
    reader.take([own!])

    await remove({ position: { greater_than_equal: position - 1 } })
    await reader.read()
    for (const at of [position - 1, position]) await write(at)
    await reader.read()

    expect(reader.told).toEqual(['own:0', 'reset', `at:${position - 1}`, `at:${position}`])
  })
})

describe('the log', () => {
  it('is pruned from its beginning on, also where the clocks of the writers differ', async () => {
    const reader = await placeReader()
    const first = await take(4)

    await write(first, 'ahead', new Date(Date.now() + 60 * MINUTE))
    await write(first + 1, 'old', new Date(0))
    await write(first + 2, 'older', new Date(0))
    await write(first + 3, 'new')
    await log.pruneChanges(app.payload, MINUTE)
    await reader.read()

    expect(await log.oldestPosition(app.payload)).toBe(first + 3)
    expect(reader.told).toEqual(['reset'])
  })

  it('gives no position of a backup out again whose counter is older than its rows', async () => {
    const first = await take(50)
    await write(first + 49)
    if (app.isMongodb)
      await (app.payload.db as unknown as MongooseAdapter).connection
        .collection<{ _id: string }>('counters')
        .updateOne({ _id: 'changes' }, { $set: { value: first } })

    await placeReader()

    expect(await take(1)).toBe(first + 50)
  })
})

describe('the feed', () => {
  const readiness = async () => {
    const response = await fetch(`${app.url}/readyz`)
    return { status: response.status, body: (await response.json()) as object }
  }

  it('is trusted until the log was not read for so long, and again when it is', async () => {
    await until(() => feed.isTrusted())

    await feed.stop()
    await until(() => !feed.isTrusted())
    await feed.ready()

    expect(feed.isTrusted()).toBe(true)
  })

  it('is not trusted by a process that wakes, or whose clock was set, before it has read', async () => {
    await until(() => feed.isTrusted())
    const now = jest.spyOn(Date, 'now')

    const trusted = [MINUTE, -MINUTE].map((ms) => {
      now.mockReturnValueOnce(new Date().getTime() + ms)
      return feed.isTrusted()
    })
    now.mockRestore()

    expect(trusted).toEqual([false, false])
  })

  it('is not trusted, and the process not ready, where a read is never answered', async () => {
    const { db } = app.payload
    const find = db.find.bind(db)
    const silent = jest
      .spyOn(db, 'find')
      .mockImplementation((args: Parameters<typeof find>[0]) =>
        args.collection === 'changes' ? new Promise(() => {}) : find(args),
      )

    await until(() => !feed.isTrusted())
    await until(async () => (await readiness()).status === 503)
    const during = await readiness()
    silent.mockRestore()
    await until(async () => (await readiness()).status === 200)

    expect(during.body).toMatchObject({ reason: 'The log of changes cannot be read.' })
    expect(feed.isTrusted()).toBe(true)
    expect((await readiness()).body).toEqual({ status: 'ready' })
  })
})
