import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { settled, type SmallCdn, startCdn } from '@/tests/helpers/cdn'
import { createArticle, createImage } from '@/tests/helpers/factories'

let app: App
let cdn: SmallCdn
beforeAll(async () => {
  cdn = await startCdn('cloudflare')
  // The last round of purges comes soon, since no operation may last longer.
  app = await startApp({ ...cdn.settings, CDN_MAX_AGE_SECONDS: '600', LIMIT_MILLISECONDS: '1000' })
  cdn.standBefore(app.url)
})
afterAll(async () => {
  await app.close()
  await cdn.close()
})

const get = (base: string, path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, {
    redirect: 'manual',
    headers: { 'apollo-require-preflight': '1', ...headers },
  })
const SITE = `/graphql?query=${encodeURIComponent('{ site { name } }')}`

describe('Cloudflare', () => {
  it('is told of it all in its own words, and browsers are not', async () => {
    const { headers } = await get(app.url, SITE)

    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('cloudflare-cdn-cache-control')).toBe(
      'public, max-age=600, stale-while-revalidate=60, stale-if-error=86400',
    )
    expect(headers.get('cache-tag')).toMatch(/^firsthand(,[^ ,]+)*$/)
    expect(headers.get('surrogate-key')).toBeNull()
  })

  it('keeps an answer until it is told of a change, by the credentials of the settings', async () => {
    const states: (string | null)[] = []
    const ask = async () => {
      const response = await get(cdn.url, SITE)
      states.push(response.headers.get('x-cdn'))
      return response.text()
    }

    await ask()
    await ask()
    await app.payload.updateGlobal({ slug: 'site', data: { name: 'By another name' } })
    const [call] = await cdn.purges('site')
    const changed = await ask()

    expect(states).toEqual(['miss', 'hit', 'miss'])
    expect(changed).toContain('By another name')
    expect(call!.path).toBe('/client/v4/zones/zone/purge_cache')
    expect(call!.headers.authorization).toBe('Bearer token-of-cloudflare')
    expect(call!.keys).toEqual(['list:any', 'site', 'list:any:site'])
  })

  it('keeps no picture whose format goes by the browser, since it does not heed Vary', async () => {
    const { id, filename } = await createImage(app.payload)
    await createArticle(app.payload, { cover: id })
    const { headers } = await get(app.url, `/media/${filename}`)
    const auto = new URL(headers.get('location')!, 'http://firsthand.test').pathname

    const states: (string | null)[] = []
    for (const path of [auto, auto, `${auto}.webp`, `${auto}.webp`])
      states.push((await get(cdn.url, path)).headers.get('x-cdn'))

    expect(states).toEqual(['miss', 'miss', 'miss', 'hit'])
    expect((await get(app.url, auto)).headers.get('cloudflare-cdn-cache-control')).toBe('no-store')
  })

  it('that refuses the token is named in the log, once a round, and the purge waits', async () => {
    await settled(app.payload)
    const logged = jest.spyOn(app.payload.logger, 'error')
    cdn.answersWith(() => ({ status: 403, body: { success: false } }))
    const { id } = await createArticle(app.payload)
    await cdn.purges(`article:${id}`, { status: 403, count: 2 })
    const ready = await (await get(app.url, '/readyz')).json()

    const lines = logged.mock.calls.map(([line]) => line as { err: Error })
    expect(ready).toMatchObject({ status: 'ready', purges: { waiting: 1 } })
    expect(lines.map(({ err }) => err.message)).toEqual(
      // In the first round of purges and in the second.
      Array(2).fill(
        `${cdn.settings.CLOUDFLARE_API_URL}/zones/zone/purge_cache answered 403: check CLOUDFLARE_ZONE_ID and CLOUDFLARE_API_TOKEN, and that it allows purges.`,
      ),
    )
    logged.mockRestore()
  })
})
