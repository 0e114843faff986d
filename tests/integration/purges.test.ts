import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Change } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import { settled, type SmallCdn, startCdn } from '@/tests/helpers/cdn'
import { createArticle, createImage } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'

let app: App
let cdn: SmallCdn
beforeAll(async () => {
  cdn = await startCdn('fastly')
  // The last round of purges comes soon, since no operation may last longer.
  app = await startApp({ ...cdn.settings, LIMIT_MILLISECONDS: '1000' })
  cdn.standBefore(app.url)
})
afterEach(async () => {
  cdn.answersWith()
  await caughtUp()
})
afterAll(async () => {
  await app.close()
  await cdn.close()
})

const ready = async () =>
  (await (await fetch(`${app.url}/readyz`)).json()) as {
    purges: { waiting: number; since?: string }
  }
/** Until the CDN was told of everything. */
const caughtUp = async (): Promise<void> => {
  const { purges } = await ready()
  if (purges.waiting > 0) return caughtUp()
}

const newestPosition = async () => {
  const { docs } = await app.payload.find({ collection: 'changes', sort: '-position', limit: 1 })
  return docs[0]?.position
}
const publish = async (data: Parameters<typeof createArticle>[1] = {}) =>
  String((await createArticle(app.payload, data)).id)
const edit = (id: string, data: object) =>
  app.payload.update({ collection: 'articles', id, data, depth: 0 })

/** The keys of a change, by what the log says of it. */
const keysOfNewest = async (count = 1) => {
  const { docs } = await app.payload.find({
    collection: 'changes',
    sort: '-position',
    limit: count,
    depth: 0,
  })
  const tags = docs.flatMap((change: Change) => change.tags as string[])
  return new Set(['list:any', ...tags.flatMap((tag) => [tag, `list:any:${tag.split(':')[0]}`])])
}
const article = (id: string) => `article:${id}`

describe('the CDN is told to forget', () => {
  it('exactly what a publication touched, by the credentials of the settings', async () => {
    const id = await publish()
    const [call] = await cdn.purges(article(id))

    expect(new Set(call!.keys)).toEqual(await keysOfNewest())
    expect(call!.keys).toContain('list:pieces')
    expect(new Set(call!.keys).size).toBe(call!.keys.length)
    expect(call!.path).toBe('/service/service/purge')
    expect(call!.headers['fastly-key']).toBe('token-of-fastly')
  })

  it('exactly what an edit and a withdrawal touched', async () => {
    const id = await publish()
    await cdn.purges(article(id))
    await caughtUp()

    const from = cdn.calls.length
    await edit(id, { subtitle: 'New' })
    const edited = await keysOfNewest()
    await caughtUp()
    await app.payload.delete({ collection: 'articles', id })
    const withdrawn = await keysOfNewest()
    await caughtUp()

    const calls = cdn.calls.slice(from).map(({ keys }) => new Set(keys))
    expect(calls).toContainEqual(edited)
    expect(calls).toContainEqual(withdrawn)
    expect(edited).not.toContain('list:pieces')
    expect(withdrawn).toContain('list:pieces')
  })

  it('a picture when a piece begins or ceases to show it, and when it is replaced or deleted', async () => {
    const { id: picture } = await createImage(app.payload)
    const times: number[] = []
    const told = async (act: () => Promise<unknown>) => {
      const before = await app.payload.count({
        collection: 'changes',
        where: { and: [{ source: { equals: 'media' } }, { documentId: { equals: picture } }] },
      })
      await act()
      await caughtUp()
      const { docs } = await app.payload.find({
        collection: 'changes',
        where: { and: [{ source: { equals: 'media' } }, { documentId: { equals: picture } }] },
        pagination: false,
        depth: 0,
      })
      times.push(docs.length - before.totalDocs)
    }

    const { id: draft } = await createArticle(app.payload, { cover: picture, _status: 'draft' })
    await told(() => edit(String(draft), { _status: 'published' }))
    await told(() => edit(String(draft), { subtitle: 'As before' }))
    await told(() => edit(String(draft), { _status: 'draft' }))
    await told(() => edit(String(draft), { _status: 'published' }))
    await told(() => app.payload.delete({ collection: 'articles', id: draft }))
    await told(() =>
      app.payload.update({ collection: 'media', id: picture, data: { focalX: 10, focalY: 10 } }),
    )
    await told(() => app.payload.delete({ collection: 'media', id: picture }))

    expect(times).toEqual([1, 0, 1, 1, 1, 1, 1])
    expect((await cdn.purges(`media:${picture}`)).length).toBeGreaterThanOrEqual(1)
  })

  it('of many changes in few calls', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => (answer = resolve))
    cdn.answersWith(async () => {
      await answered
      return { status: 200 }
    })
    const from = cdn.calls.length
    const ids: string[] = []
    for (let at = 0; at < 10; at++) ids.push(await publish())
    cdn.answersWith()
    answer()
    await caughtUp()

    const told = new Set(cdn.calls.slice(from).flatMap(({ keys }) => keys))
    expect(ids.filter((id) => !told.has(article(id)))).toEqual([])
    expect(cdn.calls.length - from).toBeLessThan(10)
  })

  it('once more when everyone has heard, and when nothing old can be under way', async () => {
    const id = await publish()

    const calls = await cdn.purges(article(id), { count: 3 })

    expect(calls.map(({ keys }) => keys.includes('list:pieces'))).toEqual([true, true, true])
  })

  it('everything of ours where the log no longer reaches back to what it was told', async () => {
    const collection = 'log-places'
    await app.payload.db.updateOne({
      collection,
      where: { follower: { equals: 'cdn:fastly:1' } },
      data: { place: { top: 1, gaps: [] }, beat: 1_000_000 },
    })
    await app.payload.db.deleteMany({
      collection: 'changes',
      where: { position: { less_than: await newestPosition() } },
    })

    await publish()
    const [call] = await cdn.purges('firsthand')

    expect(call!.keys).toEqual(['firsthand'])
  })
})

describe('a CDN that does not answer', () => {
  it('is told of everything when it is back, in order, and the operator sees how much waits', async () => {
    const logged = jest.spyOn(app.payload.logger, 'error')
    cdn.answersWith(() => ({ status: 503 }))
    const first = await publish()
    await cdn.purges(article(first), { status: 503 })
    const second = await publish()
    const during = await ready()

    cdn.answersWith()
    const [told] = await cdn.purges(article(first))
    const [toldLater] = await cdn.purges(article(second))
    await caughtUp()
    const after = await ready()

    expect(during.purges.waiting).toBeGreaterThanOrEqual(2)
    expect(Date.parse(during.purges.since!)).not.toBeNaN()
    expect(cdn.calls.indexOf(told!)).toBeLessThanOrEqual(cdn.calls.indexOf(toldLater!))
    expect(after.purges).toEqual({ waiting: 0 })
    expect(logged.mock.calls.map(([line]) => (line as { msg: string }).msg)).toContain(
      'Purging the CDN failed. It is tried again until it succeeds.',
    )
    logged.mockRestore()
  })

  it('is not asked again before it wants to be', async () => {
    await settled(app.payload)
    const refused: number[] = []
    cdn.answersWith(() => {
      refused.push(performance.now())
      cdn.answersWith()
      return { status: 429, headers: { 'retry-after': '1' } }
    })

    const id = await publish()
    const [told] = await cdn.purges(article(id))

    expect(told!.at - refused[0]!).toBeGreaterThan(990)
  })
})

describe('processes', () => {
  it('are let through one at a time to the place of a follower', async () => {
    const { standingOrBegun, writeStanding } = await import('@/src/delivery/logPlaces')
    const begun = await Promise.all(
      Array.from({ length: 5 }, () => standingOrBegun(app.payload, 'test')),
    )
    const claim = () => writeStanding(app.payload, 'test', 0, { isHeld: true })

    const claims = await Promise.all(Array.from({ length: 10 }, claim))
    const { isHeld, beat } = await standingOrBegun(app.payload, 'test')
    await app.payload.db.deleteMany({
      collection: 'log-places',
      where: { follower: { equals: 'test' } },
    })

    expect(begun.map((standing) => standing.beat)).toEqual(Array(5).fill(0))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect({ isHeld, beat }).toEqual({ isHeld: true, beat: 1 })
  })

  it('purge what another one wrote that purges nothing itself', async () => {
    const from = cdn.calls.length
    const writer = startOther(app, 'writeArticles.ts', 'From beside', '1')
    await writer.ended

    const { docs } = await app.payload.find({
      collection: 'articles',
      where: { title: { equals: 'From beside 0' } },
    })
    const calls = await cdn.purges(article(String(docs[0]!.id)))

    expect(cdn.calls.indexOf(calls[0]!)).toBeGreaterThanOrEqual(from)
  }, 60_000)

  it('purge what another one was killed over before its CDN had answered', async () => {
    await settled(app.payload)
    let asked = () => {}
    const isAsked = new Promise<void>((resolve) => (asked = resolve))
    const { changeFeed } = await import('@/src/delivery/changeFeed')
    const feed = changeFeed(app.payload)
    await feed.stop()
    cdn.answersWith(() => {
      asked()
      return new Promise(() => {})
    })
    const other = startOther(app, 'publishWithPurges.ts')
    const id = await other.line((line) => line.length > 20)
    await isAsked
    other.child.kill('SIGKILL')
    await other.ended
    cdn.answersWith()
    await feed.ready()

    const [call] = await cdn.purges(article(id))

    expect(call!.keys).toContain('list:pieces')
  }, 60_000)
})
