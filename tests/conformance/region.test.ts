import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createReader, globalId } from '@/tests/helpers/factories'

const resource = (region: string) => ({ name: `A line in ${region}`, region, phone: '1' })

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: { name: 'Ours', crisisResources: ['US', 'MX', 'CA'].map(resource) },
  })
})
afterAll(() => app.close())

const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  reader { region } userErrors { code path } } }`
const ADD = `mutation ($input: AddCommentInput!) { addComment(input: $input) {
  support { region } } }`

const settle = async (token: string, region: string | null) => {
  const { data } = await app.query(UPDATE, { input: { region } }, { token })
  return data?.updateProfile as object
}
const supportOf = async (token: string, language: string) => {
  const pieceId = globalId('Article', (await createArticle(app.payload)).id)
  const input = { pieceId, body: 'I want to die' }
  const headers = { 'accept-language': language }
  const { data } = await app.query(ADD, { input }, { token, headers })
  return (data?.addComment.support as { region: string }[]).map(({ region }) => region)
}

describe('the region of a reader', () => {
  it('comes before what their browser says', async () => {
    const { token } = await createReader(app.payload)
    const before = await supportOf(token, 'en-CA')

    const settled = await settle(token, ' mx ')

    expect(before).toEqual(['CA'])
    expect(settled).toEqual({ reader: { region: 'MX' }, userErrors: [] })
    expect(await supportOf(token, 'en-CA')).toEqual(['MX'])
  })

  it('leaves it to the browser where nobody is known there, and then to all there are', async () => {
    const { token } = await createReader(app.payload)
    await settle(token, 'SE')

    expect(await supportOf(token, 'en-CA')).toEqual(['CA'])
    expect(await supportOf(token, 'en')).toEqual(['US', 'MX', 'CA'])
  })

  it('is taken back with null', async () => {
    const { token } = await createReader(app.payload)
    await settle(token, 'MX')

    expect(await settle(token, null)).toEqual({ reader: { region: null }, userErrors: [] })
    expect(await supportOf(token, 'en-CA')).toEqual(['CA'])
  })

  it.each(['XX', 'EU', 'ZZ', 'USA', 'U', '', '12', 'DD', '<b>'])('is not "%s"', async (region) => {
    const { token } = await createReader(app.payload)

    expect(await settle(token, region)).toEqual({
      reader: null,
      userErrors: [{ code: 'INVALID', path: ['region'] }],
    })
  })

  it.each(['QA', 'GB', 'PR', 'TW', 'AX', 'BQ', 'SS', 'GG'])('may be "%s"', async (region) => {
    const { token } = await createReader(app.payload)

    expect(await settle(token, region)).toMatchObject({ reader: { region } })
  })
})
