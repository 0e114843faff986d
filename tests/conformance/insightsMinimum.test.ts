import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createInsight, createReader, createStory, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
  await set({ insightLabels: [{ code: 'moving', label: 'Moving' }] })
})
afterAll(() => app.close())

const set = (data: object) => app.payload.updateGlobal({ slug: 'site', data })
const SUMMARY = `query ($id: ID!) { node(id: $id) { ... on Story { insights {
  total ratings { rating count } top { label { code } count } mine { note } } } } }`
const ORDERED = `{ pieces(first: 50, order: MOST_INSIGHTFUL, filter: { kind: STORY }) {
  edges { cursor node { id } } } }`
const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) {
  insight { id } userErrors { code } } }`
const WITHDRAW = `mutation ($input: WithdrawInsightInput!) { withdrawInsight(input: $input) {
  insight { id } userErrors { code } } }`
const NONE = {
  total: 0,
  ratings: ['GOOD_EFFORT', 'NICE_WORK', 'OUTSTANDING'].map((rating) => ({ rating, count: 0 })),
  top: [],
}

const summaryOf = async (id: string, token?: string) =>
  (await app.query(SUMMARY, { id }, { token })).data!.node.insights
/** The cursors say by which number each piece was ordered. */
const ordered = async () => {
  const { data } = await app.query(ORDERED)
  const edges = data!.pieces.edges as { cursor: string; node: { id: string } }[]
  return edges.map(({ cursor, node }) => ({
    id: node.id,
    by: (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[])[1],
  }))
}
const orderOf = async (id: string) => (await ordered()).find((each) => each.id === id)?.by

const createReaders = (count: number) =>
  Promise.all(Array.from({ length: count }, () => createReader(app.payload)))
const submit = (pieceId: string, token: string) =>
  app.query(
    SUBMIT,
    { input: { pieceId, rating: 'NICE_WORK', labels: ['moving'], note: 'Mine' } },
    { token },
  )
const createPiece = async () => {
  const piece = await createStory(app.payload)
  return { piece: piece.id, id: globalId('Story', piece.id) }
}

describe('what the insights on a piece say together', () => {
  it('is shown from the third on, and no more where it has two again', async () => {
    const { id } = await createPiece()
    const readers = await createReaders(3)
    const seen = [await summaryOf(id)]
    const orders = [await orderOf(id)]
    for (const { token } of readers) {
      await submit(id, token)
      seen.push(await summaryOf(id))
      orders.push(await orderOf(id))
    }
    const mine = await summaryOf(id, readers[0]!.token)
    await app.query(WITHDRAW, { input: { pieceId: id } }, { token: readers[1]!.token })
    seen.push(await summaryOf(id))
    orders.push(await orderOf(id))
    const stillMine = await summaryOf(id, readers[0]!.token)

    const none = { ...NONE, mine: null }
    expect(seen).toEqual([none, none, none, expect.objectContaining({ total: 3 }), none])
    expect(seen[3]).toMatchObject({
      ratings: [{ count: 0 }, { rating: 'NICE_WORK', count: 3 }, { count: 0 }],
      top: [{ label: { code: 'moving' }, count: 3 }],
    })
    expect(orders).toEqual([0, 0, 0, 3, 0])
    expect(mine).toMatchObject({ total: 3, mine: { note: 'Mine' } })
    expect(stillMine).toEqual({ ...NONE, mine: { note: 'Mine' } })
  })

  it('moves no piece in a list below the minimum, and leaves no trace that one was left', async () => {
    const one = await createPiece()
    const two = await createPiece()
    const [reader, other] = await createReaders(2)
    await summaryOf(two.id)
    const before = await ordered()

    await submit(two.id, reader!.token)
    const { headers, data } = await app.query(SUMMARY, { id: two.id })
    await submit(one.id, reader!.token)
    await submit(one.id, other!.token)

    expect(headers.get('cache-status')).toBe('firsthand; hit')
    expect(data!.node.insights).toEqual({ ...NONE, mine: null })
    expect(await ordered()).toEqual(before)
  })

  it('follows the setting at once, up and down', async () => {
    const { id } = await createPiece()
    const few = await createPiece()
    const [first, second, third] = await createReaders(3)
    for (const { token } of [first!, second!, third!]) await submit(id, token)
    await submit(few.id, first!.token)
    const look = async () => [
      (await summaryOf(id)).total,
      await orderOf(id),
      (await summaryOf(few.id)).total,
      await orderOf(few.id),
      (await app.query('{ site { insightsMinimum } }')).data!.site.insightsMinimum,
    ]

    const seen = [await look()]
    for (const insightsMinimum of [4, 1, 2, 3]) {
      await set({ insightsMinimum })
      seen.push(await look())
    }

    expect(seen).toEqual([
      [3, 3, 0, 0, 3],
      [0, 0, 0, 0, 4],
      [3, 3, 1, 1, 1],
      [3, 3, 0, 0, 2],
      [3, 3, 0, 0, 3],
    ])
  })

  it.each([0, 2.5, 101])('is not shown from %d on', async (insightsMinimum) => {
    await expect(set({ insightsMinimum })).rejects.toThrow('Insights Minimum')
  })

  it('is right where it was asked for before one more was left, and the minimum is lowered after it', async () => {
    const { id } = await createPiece()
    const [first, second] = await createReaders(2)
    await submit(id, first!.token)
    await summaryOf(id)
    await submit(id, second!.token)

    await set({ insightsMinimum: 2 })
    const summary = await summaryOf(id)
    await set({ insightsMinimum: 3 })

    expect(summary.total).toBe(2)
  })

  it('is told to nobody who follows it before there are enough', async () => {
    const { piece, id } = await createPiece()
    const readers = await createReaders(4)
    const { changeFeed } = await import('@/src/delivery/changeFeed')
    const told: string[] = []
    const stop = changeFeed(app.payload).subscribe((news) => {
      if (news !== 'reset' && news.tags.includes(`insights:${piece}`)) told.push(news.event)
    })

    for (const { token } of readers) await submit(id, token)
    stop()

    expect(told).toEqual(['published', 'published'])
  })

  it('counts those that were left at the same moment', async () => {
    const { piece, id } = await createPiece()
    const readers = await createReaders(8)

    await Promise.all(readers.map(({ token }) => submit(id, token)))

    expect((await summaryOf(id)).total).toBe(8)
    expect(await orderOf(id)).toBe(8)
    expect(await app.payload.findByID({ collection: 'pieces', id: piece, depth: 0 })).toMatchObject(
      { insightCount: 8, insightsShown: 8 },
    )
  })

  it('is known of pieces of an older database', async () => {
    const { piece, id } = await createPiece()
    const few = await createPiece()
    const { payload } = app
    const { fillShownCounts } = await import('@/src/operations/fillShownCounts')
    const readers = await createReaders(3)
    for (const { reader } of readers) await createInsight(payload, { piece, reader: reader.id })
    await createInsight(payload, { piece: few.piece, reader: readers[0]!.reader.id })
    for (const each of [piece, few.piece])
      await payload.db.updateOne({ collection: 'pieces', id: each, data: { insightsShown: null } })

    await fillShownCounts(payload)

    expect([await orderOf(id), await orderOf(few.id)]).toEqual([3, 0])
  })
})
