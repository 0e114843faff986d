import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { openBrowser } from '@/tests/helpers/browser'
import { createReader, createStory, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true' })
  await app.payload.updateGlobal({
    slug: 'site',
    data: { anonymousInsights: true, insightFormSeconds: 0 },
  })
})
afterAll(() => app.close())

const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) {
  userErrors { code path } } }`

it('takes so many insights without an account from one address, and those of readers still', async () => {
  const { LIMITS } = await import('@/src/limits/limits')
  const [most] = LIMITS.submitAnonymousInsight.address
  const piece = await createStory(app.payload)
  const pieceId = globalId('Story', piece.id)
  const send = async () => {
    const browser = openBrowser(app)
    const input = { pieceId, rating: 'NICE_WORK', form: await browser.form() }
    return (await browser.ask(SUBMIT, { input })).data!.submitInsight.userErrors as unknown[]
  }
  const { token } = await createReader(app.payload)

  const taken: unknown[][] = []
  for (let count = 0; count < most; count++) taken.push(await send())
  const refused = await send()
  const { data } = await app.query(SUBMIT, { input: { pieceId, rating: 'NICE_WORK' } }, { token })
  const { totalDocs } = await app.payload.count({
    collection: 'insights',
    where: { piece: { equals: piece.id } },
  })

  expect(taken.flat()).toEqual([])
  expect(refused).toEqual([{ code: 'RATE_LIMITED', path: null }])
  expect(data!.submitInsight.userErrors).toEqual([])
  expect(totalDocs).toBe(most + 1)
}, 60_000)
