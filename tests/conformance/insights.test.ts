import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createInsight, createReader, createStory, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: { insightLabels: [{ code: 'moving', label: 'Moving' }], insightsMinimum: 1 },
  })
})
afterAll(() => app.close())

const PAYLOAD = `insight { id status rating note labels { code } }
  summary { total mine { id status } } userErrors { code path }`
const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) { ${PAYLOAD} } }`
const WITHDRAW = `mutation ($input: WithdrawInsightInput!) {
  withdrawInsight(input: $input) { ${PAYLOAD} } }`

const ask = async (query: string, input: object, token?: string) => {
  const { data, errors } = await app.query(query, { input }, { token })
  expect(errors).toBeUndefined()
  return Object.values(data!)[0]
}

const createSubmitted = async () => {
  const piece = await createStory(app.payload)
  const reader = await createReader(app.payload)
  const pieceId = globalId('Story', piece.id)
  const input = { pieceId, rating: 'OUTSTANDING', labels: ['moving'], note: 'For you alone' }
  const first = await ask(SUBMIT, input, reader.token)
  const row = () => app.payload.findByID({ collection: 'pieces', id: piece.id, depth: 0 })
  return { ...reader, piece, pieceId, first, row }
}

describe('an insight that is taken back', () => {
  it('is kept in nothing, and counts no more', async () => {
    const { token, pieceId, first, row } = await createSubmitted()

    const withdrawn = await ask(WITHDRAW, { pieceId }, token)
    const id = Buffer.from(first.insight.id as string, 'base64')
      .toString()
      .split(':')[1]!
    const stored = await app.payload.findByID({ collection: 'insights', id })

    expect(first.summary).toMatchObject({ total: 1, mine: { status: 'APPROVED' } })
    expect(withdrawn).toEqual({
      insight: { id: first.insight.id, status: 'WITHDRAWN', rating: null, note: null, labels: [] },
      summary: { total: 0, mine: null },
      userErrors: [],
    })
    expect(stored).toMatchObject({ rating: null, note: null, labels: [] })
    expect(await row()).toMatchObject({ insightCount: 0 })
  })

  it('lives again where it is given again', async () => {
    const { token, pieceId, first, row } = await createSubmitted()

    await ask(WITHDRAW, { pieceId }, token)
    const again = await ask(SUBMIT, { pieceId, rating: 'NICE_WORK' }, token)

    expect(again).toMatchObject({
      insight: { id: first.insight.id, status: 'APPROVED', rating: 'NICE_WORK' },
      summary: { total: 1, mine: { id: first.insight.id } },
      userErrors: [],
    })
    expect(await row()).toMatchObject({ insightCount: 1 })
  })

  it('stays taken back where a request of before comes once more, and gets what was given after it', async () => {
    const { token, pieceId } = await createSubmitted()
    const submit = { pieceId, rating: 'NICE_WORK', clientMutationId: 'late' }
    const withdraw = { pieceId, clientMutationId: 'later' }

    await ask(SUBMIT, submit, token)
    await ask(WITHDRAW, withdraw, token)
    const late = await ask(SUBMIT, submit, token)
    await ask(SUBMIT, { pieceId, rating: 'GOOD_EFFORT', clientMutationId: 'again' }, token)
    const lateAgain = await ask(WITHDRAW, withdraw, token)

    expect(late).toMatchObject({ insight: { status: 'WITHDRAWN' }, summary: { total: 0 } })
    expect(lateAgain).toMatchObject({ insight: { rating: 'GOOD_EFFORT' }, summary: { total: 1 } })
  })

  it('can be taken back twice', async () => {
    const { token, pieceId } = await createSubmitted()

    const first = await ask(WITHDRAW, { pieceId, clientMutationId: 'w' }, token)
    const second = await ask(WITHDRAW, { pieceId, clientMutationId: 'w' }, token)

    expect(second).toEqual(first)
  })

  it.each(['rejected', 'spam', 'pending'] as const)(
    'comes not back into sight where a moderator has set it to %s',
    async (status) => {
      const piece = await createStory(app.payload)
      const { token, reader } = await createReader(app.payload)
      const pieceId = globalId('Story', piece.id)
      const on = { piece: piece.id, reader: reader.id, status, note: 'Rude' }
      await createInsight(app.payload, on)

      const withdrawn = await ask(WITHDRAW, { pieceId }, token)
      const again = await ask(SUBMIT, { pieceId, rating: 'NICE_WORK' }, token)

      const expected = { status: status.toUpperCase() }
      expect(withdrawn).toMatchObject({ insight: { ...expected, note: null }, userErrors: [] })
      expect(again).toMatchObject({ insight: expected, summary: { total: 0 } })
    },
  )

  it('can be taken back on a piece that is not published any more', async () => {
    const { token, piece, pieceId } = await createSubmitted()
    await app.payload.update({ collection: 'stories', id: piece.id, data: { _status: 'draft' } })

    const withdrawn = await ask(WITHDRAW, { pieceId }, token)
    const { docs } = await app.payload.find({
      collection: 'insights',
      where: { piece: { equals: piece.id } },
      depth: 0,
    })

    expect(withdrawn).toEqual({ insight: null, summary: null, userErrors: [] })
    expect(docs).toMatchObject([{ status: 'withdrawn', rating: null, note: null }])
  })

  it('is not there for who left none, on a draft, and without a session', async () => {
    const { pieceId } = await createSubmitted()
    const { token } = await createReader(app.payload)
    const draft = await createStory(app.payload, { _status: 'draft' })

    const none = await ask(WITHDRAW, { pieceId }, token)
    const hidden = await ask(WITHDRAW, { pieceId: globalId('Story', draft.id) }, token)
    const visitor = await ask(WITHDRAW, { pieceId })

    const nothing = { insight: null, summary: null }
    const notFound = { ...nothing, userErrors: [{ code: 'NOT_FOUND', path: ['pieceId'] }] }
    expect([none, hidden]).toEqual([notFound, notFound])
    expect(visitor).toEqual({ ...nothing, userErrors: [{ code: 'NOT_SIGNED_IN', path: null }] })
  })
})

describe('an insight that is sent again', () => {
  it('is one, though it comes twenty times at once', async () => {
    const piece = await createStory(app.payload)
    const { token } = await createReader(app.payload)
    const input = {
      pieceId: globalId('Story', piece.id),
      rating: 'OUTSTANDING',
      clientMutationId: 'once',
    }

    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(SUBMIT, input, token)))
    const { totalDocs } = await app.payload.count({
      collection: 'insights',
      where: { piece: { equals: piece.id } },
    })

    expect(new Set(answers.map(({ insight }) => insight.id)).size).toBe(1)
    expect(totalDocs).toBe(1)
    const row = await app.payload.findByID({ collection: 'pieces', id: piece.id, depth: 0 })
    expect(row).toMatchObject({ insightCount: 1 })
  }, 60_000)
})

describe('a reader who is banned', () => {
  it('leaves no insight, changes none, and takes one back', async () => {
    const { token, reader, pieceId } = await createSubmitted()
    const other = globalId('Story', (await createStory(app.payload)).id)
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: { banned: true },
    })

    const left = await ask(SUBMIT, { pieceId: other, rating: 'NICE_WORK' }, token)
    const changed = await ask(SUBMIT, { pieceId, rating: 'NICE_WORK' }, token)
    const taken = await ask(WITHDRAW, { pieceId }, token)

    const banned = [{ code: 'BANNED', path: null }]
    expect([left.userErrors, changed.userErrors]).toEqual([banned, banned])
    expect(taken).toMatchObject({ insight: { status: 'WITHDRAWN' }, userErrors: [] })
  })

  it('cannot lift the ban', async () => {
    const { reader } = await createReader(app.payload)
    const update = { collection: 'readers', id: reader.id } as const
    await app.payload.update({ ...update, data: { banned: true } })

    const changed = await app.payload.update({
      ...update,
      data: { banned: false, displayName: 'New name' },
      overrideAccess: false,
      user: { ...reader, banned: true, collection: 'readers' },
    })

    expect(changed).toMatchObject({ banned: true, displayName: 'New name' })
  })
})
