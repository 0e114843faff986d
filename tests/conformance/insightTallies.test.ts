import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createInsight, createReader, createStory, globalId } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import { startServer } from '@/tests/helpers/servers'

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: { insightsMinimum: 1, anonymousInsights: true, insightFormSeconds: 0 },
  })
})
afterAll(() => app.close())

type Answer = Awaited<ReturnType<App['query']>>

const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) {
  insight { id } userErrors { code } } }`
const SUMMARY = `query ($id: ID!) { node(id: $id) { ... on Story { insights {
  total ratings { rating count } } } } }`

const createPiece = async () => {
  const { id } = await createStory(app.payload)
  return { piece: id, pieceId: globalId('Story', id) }
}
const rowOf = async (piece: string) => {
  const where = { piece: { equals: piece } }
  const { totalDocs } = await app.payload.count({ collection: 'insights', where })
  const row = await app.payload.findByID({ collection: 'pieces', id: piece, depth: 0 })
  return { rows: totalDocs, insightCount: row.insightCount, insightsShown: row.insightsShown }
}
const totalAt = async ({ query }: Pick<App, 'query'>, id: string): Promise<number> =>
  (await query(SUMMARY, { id })).data!.node.insights.total as number

/** The command as it stands in package.json, with its exit code and what it printed. */
const recount = async (...args: string[]) => {
  const command = startOther(app, '../../src/commands/recount.ts', ...args)
  const [code] = (await command.ended) as [number]
  return { code, printed: command.lines.join('\n') }
}
const RIGHT = { code: 0, printed: expect.stringMatching(/pieces? compared; 0 differences$/) }

describe('the numbers beside a piece', () => {
  it('are right after 500 submissions at once, some of them twice', async () => {
    const { piece, pieceId } = await createPiece()
    const { newForm } = await import('@/src/visitors/form')
    const readers = await Promise.all([1, 2, 3].map(() => createReader(app.payload)))
    const ratings = ['GOOD_EFFORT', 'NICE_WORK', 'OUTSTANDING']
    const byVisitors = Array.from({ length: 440 }, (_, at) => {
      const input = { pieceId, rating: ratings[at % 3], form: newForm(0).token }
      return at % 10 === 0 ? [{ input }, { input }] : [{ input }]
    }).flat()
    const byReaders = Array.from({ length: 16 }, (_, at) => ({
      input: { pieceId, rating: 'OUTSTANDING' },
      token: readers[at % 3]!.token,
    }))

    /** As a front end does that was told that the database is busy. */
    const submit = async (input: object, options: object): Promise<Answer> => {
      const answer = await app.query(SUBMIT, { input }, options)
      return answer.data ? answer : submit(input, options)
    }
    const answers = await Promise.all(
      [...byVisitors, ...byReaders].map(({ input, ...options }) => submit(input, options)),
    )

    const errors = answers.flatMap(({ data }) => data!.submitInsight.userErrors)
    const { data } = await app.query(SUMMARY, { id: pieceId })
    const counts = data!.node.insights.ratings as { count: number }[]
    expect(answers).toHaveLength(500)
    expect(errors).toEqual([])
    expect(data!.node.insights.total).toBe(443)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(443)
    expect(await rowOf(piece)).toEqual({ rows: 443, insightCount: 443, insightsShown: 443 })
  }, 240_000)

  it('hold what was acknowledged when the server is killed in the middle', async () => {
    const { piece, pieceId } = await createPiece()
    const { newForm } = await import('@/src/visitors/form')
    const server = await startServer(app)
    let acknowledged = 0
    let enough = () => {}
    const isHalf = new Promise<void>((resolve) => (enough = resolve))
    const send = async () => {
      const input = { pieceId, rating: 'NICE_WORK', form: newForm(0).token }
      const { data } = await server.query(SUBMIT, { input })
      if (data?.submitInsight.insight) acknowledged += 1
      if (acknowledged === 30) enough()
    }

    const sending = Array.from({ length: 150 }, () => send().catch(() => {}))
    await isHalf
    server.child.kill('SIGKILL')
    await once(server.child, 'exit').catch(() => {})
    await Promise.all(sending)
    const again = await startServer(app)
    const total = await totalAt(again, pieceId)
    await again.end()
    const mended = await recount()
    const { rows, insightCount } = await rowOf(piece)

    expect(acknowledged).toBeGreaterThanOrEqual(30)
    expect(total).toBeGreaterThanOrEqual(acknowledged)
    expect(rows).toBe(total)
    expect(mended.code).toBe(0)
    expect(insightCount).toBe(rows)
    expect(await recount('--check')).toEqual(RIGHT)
  }, 240_000)
})

describe('npm run insights:recount', () => {
  it('tells of a number that is wrong, and rights it', async () => {
    const { payload } = app
    const { piece, pieceId } = await createPiece()
    const lost = await createPiece()
    for (let count = 0; count < 2; count++)
      await createInsight(payload, {
        piece,
        reader: (await createReader(payload)).reader.id,
        rating: 'nice-work',
      })
    await recount()
    const before = await totalAt(app, pieceId)
    await payload.db.updateOne({ collection: 'pieces', id: piece, data: { insightCount: 7 } })
    await payload.db.updateOne({ collection: 'pieces', id: lost.piece, data: { insightsShown: 9 } })

    const checked = await recount('--check')
    const untouched = await rowOf(piece)
    const righted = await recount()
    const after = await recount('--check')

    expect(checked.code).toBe(1)
    expect(checked.printed).toContain('7 kept, 2 shown; 2 there, 2 to be shown')
    expect(checked.printed).toContain('0 kept, 9 shown; 0 there, 0 to be shown')
    expect(checked.printed).toMatch(/2 differences$/)
    expect(untouched.insightCount).toBe(7)
    expect(righted).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/2 differences, righted$/),
    })
    expect(after).toEqual(RIGHT)
    expect(await rowOf(piece)).toEqual({ rows: 2, insightCount: 2, insightsShown: 2 })
    expect(before).toBe(2)
  }, 240_000)

  it('names what it does not know', async () => {
    const wrong = await recount('--all')

    expect(wrong.code).toBe(1)
  })
})
