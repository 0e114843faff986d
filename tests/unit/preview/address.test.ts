import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

let previewAddress: typeof import('@/src/preview/address').previewAddress
beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'firsthand-preview-'))
  process.env.PREVIEW_URL =
    'https://front.example/{collection}/{id}?path={path}&slug={slug}&locale={locale}&until={expires}&token={token}'
  process.env.PREVIEW_TOKEN_MINUTES = '20'
  ;({ previewAddress } = await import('@/src/preview/address'))
})
afterEach(() => {
  jest.restoreAllMocks()
})

const at = (time: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(time))
const DRAFT = { collection: 'articles', id: 'abc', slug: 'el año', locale: 'es' } as const

describe('the address of a preview on a front end of its own', () => {
  it('says what the template asks for', () => {
    const url = new URL(previewAddress(DRAFT))

    expect(url.origin + url.pathname).toBe('https://front.example/articles/abc')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      path: '/es/articles/el año',
      slug: 'el año',
      locale: 'es',
      until: expect.stringMatching(/^\d{10}$/),
      token: expect.stringMatching(/^articles\.abc\.[\da-z]+\.[\w-]{43}$/),
    })
  })

  it('names a draft without a slug by its id', () => {
    const url = new URL(previewAddress({ ...DRAFT, slug: null, locale: 'en' }))

    expect(url.searchParams.get('path')).toBe('/articles/abc')
    expect(url.searchParams.get('slug')).toBe('abc')
  })

  it('stays the same for a while, so that saving does not load a live preview anew, and is renewed in time', () => {
    const addresses = ['12:00:00', '12:04:59', '12:05:00'].map((time) => {
      at(`2026-01-01T${time}Z`)
      return previewAddress(DRAFT)
    })

    expect(addresses[1]).toBe(addresses[0])
    expect(addresses[2]).not.toBe(addresses[0])
  })

  it('expires after the lifetime that is set, at the latest', () => {
    at('2026-01-01T12:04:59Z')

    const until = new URL(previewAddress(DRAFT)).searchParams.get('until')

    expect(new Date(Number(until) * 1000).toISOString()).toBe('2026-01-01T12:20:00.000Z')
  })
})
