import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { type PurgeCall, type SmallCdn, startCdn } from '@/tests/helpers/cdn'
import { createArticle, createImage } from '@/tests/helpers/factories'

let app: App
let cdn: SmallCdn
beforeAll(async () => {
  cdn = await startCdn('generic')
  app = await startApp({ ...cdn.settings, CDN_STALE_WHILE_REVALIDATE_SECONDS: '30' })
  cdn.standBefore(app.url)
})
afterAll(async () => {
  await app.close()
  await cdn.close()
})

const get = (base: string, path: string) =>
  fetch(base + path, { redirect: 'manual', headers: { 'apollo-require-preflight': '1' } })
const PIECES = `/graphql?query=${encodeURIComponent('{ pieces(first: 1) { nodes { title } } }')}`

/** As any library of Standard Webhooks computes it. */
const signatureOf = ({ headers, body }: PurgeCall): string =>
  createHmac('sha256', Buffer.from(cdn.settings.PURGE_SECRET.slice('whsec_'.length), 'base64'))
    .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
    .digest('base64')

describe('any other CDN', () => {
  it('is told how long it may keep, and browsers never to show what is old', async () => {
    const { headers } = await get(app.url, PIECES)

    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate, s-maxage=86400')
    expect(headers.get('cdn-cache-control')).toBe(
      'public, max-age=86400, stale-while-revalidate=30, stale-if-error=86400',
    )
    expect(headers.get('surrogate-key')).toMatch(/^firsthand( [^ ,]+)*$/)
  })

  it('is told the same of pictures', async () => {
    const { id, filename } = await createImage(app.payload)
    await createArticle(app.payload, { cover: id })
    const bare = await get(app.url, `/media/${filename}`)
    const { headers } = await get(
      app.url,
      new URL(bare.headers.get('location')!, 'http://firsthand.test').pathname,
    )

    expect(bare.headers.get('cache-control')).toBe('public, max-age=300, s-maxage=86400')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable, s-maxage=86400')
    expect([bare, { headers }].map((answer) => answer.headers.get('surrogate-key'))).toEqual(
      Array(2).fill(`firsthand media-address:${id} media:${id}`),
    )
  })

  it('is told what to forget by a signed webhook', async () => {
    await (await get(cdn.url, PIECES)).text()
    const { id } = await createArticle(app.payload)
    const [call] = await cdn.purges(`article:${id}`)
    const again = await get(cdn.url, PIECES)

    expect(JSON.parse(call!.body)).toEqual({
      type: 'purge',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      data: { keys: call!.keys },
    })
    expect(call!.headers['webhook-signature']).toBe(`v1,${signatureOf(call!)}`)
    expect(call!.headers['webhook-id']).toMatch(/^msg_/)
    expect(Number(call!.headers['webhook-timestamp'])).toBeGreaterThan(Date.now() / 1000 - 300)
    expect(again.headers.get('x-cdn')).toBe('miss')
  })
})
