import { readdirSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createImage } from '@/tests/helpers/factories'

const LIMIT = 200_000
const WIDTHS = [80, 160, 240, 320, 480, 640]

let app: App
beforeAll(async () => {
  process.env.IMAGE_CACHE_MAX_BYTES = String(LIMIT)
  app = await startApp()
})
afterAll(() => app.close())

/** Noise, which no format makes small. */
const noise = () =>
  sharp({
    create: {
      ...{ width: 800, height: 600, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer()

const showNoise = async (): Promise<string> => {
  const { id, filename } = await createImage(app.payload, { data: await noise() })
  await createArticle(app.payload, { cover: id })
  const { headers } = await fetch(`${app.url}/media/${filename}`, { redirect: 'manual' })
  return app.url + headers.get('location')!.replace(/\/\d+$/, '')
}

const root = () => path.join(app.dataDir, 'renditions')
const kept = () =>
  readdirSync(root(), { recursive: true })
    .map((name) => path.join(root(), String(name)))
    .filter((file) => statSync(file).isFile())
const bytesKept = () => kept().reduce((sum, file) => sum + statSync(file).size, 0)
/** The version and the size, as the address of a rendition ends. */
const nameOf = (file: string) => file.split(path.sep).slice(-2).join('/')
const isKept = (url: string) => kept().some((file) => url.endsWith(nameOf(file)))
const get = async (url: string) => (await fetch(url)).arrayBuffer()

describe('the folder of renditions', () => {
  it('never holds more than its setting allows, and every picture is served all the same', async () => {
    const pictures = [await showNoise(), await showNoise(), await showNoise()]
    const sizes: number[] = []
    let served = 0

    for (const picture of pictures)
      for (const width of WIDTHS)
        for (const ending of ['jpg', 'webp']) {
          served += (await get(`${picture}/${width}.${ending}`)).byteLength
          sizes.push(bytesKept())
        }

    expect(served).toBeGreaterThan(2 * LIMIT)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMIT)
    expect(Math.max(...sizes)).toBeGreaterThan(LIMIT / 2)
  })

  it('never holds more where many are made at once', async () => {
    const picture = await showNoise()

    await Promise.all(
      WIDTHS.flatMap((width) => ['jpg', 'webp', 'avif'].map((end) => `${width}.${end}`)).map(
        (rendition) => get(`${picture}/${rendition}`),
      ),
    )

    expect(bytesKept()).toBeLessThanOrEqual(LIMIT)
    expect(bytesKept()).toBeGreaterThan(0)
  })

  it('loses first what was not used for longest', async () => {
    const [picture, other] = [await showNoise(), await showNoise()]
    const [used, unused] = [`${picture}/80.png`, `${picture}/160.png`]
    await Promise.all([get(used), get(unused)])
    for (const file of kept()) {
      const usedAt = new Date(unused.endsWith(nameOf(file)) ? 0 : 1000)
      utimesSync(file, usedAt, usedAt)
    }
    await get(used)

    for (const width of [160, 240, 320, 480])
      for (const ending of ['jpg', 'webp']) await get(`${other}/${width}.${ending}`)

    expect([isKept(used), isKept(unused)]).toEqual([true, false])
  })

  it('does not keep what is larger than all it may hold', async () => {
    const picture = await showNoise()
    const whole = `${picture}/800.png`

    const bytes = await get(whole)

    expect(bytes.byteLength).toBeGreaterThan(LIMIT)
    expect(isKept(whole)).toBe(false)
    expect(Buffer.from(await get(whole)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('holds whole files under their own names, and nothing unfinished', () => {
    expect(
      kept().filter((file) => !/^\d+\.(avif|webp|jpg|png)$/.test(path.basename(file))),
    ).toEqual([])
  })
})
