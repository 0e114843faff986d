import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import type { Media } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createImage } from '@/tests/helpers/factories'

let app: App
/** Red and blue, 1500 by 1000 pixels, shown by an article: for tests that leave it as it is. */
let common: Awaited<ReturnType<typeof shown>>
beforeAll(async () => {
  app = await startApp()
  common = await shown()
})
afterAll(() => app.close())

const RED = { r: 230, g: 20, b: 20, alpha: 1 }
const BLUE = { r: 20, g: 20, b: 230, alpha: 1 }
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 }
type Colour = typeof RED

const plain = (width: number, height: number, background: Colour = RED) =>
  sharp({ create: { width, height, channels: 4, background } })

/** Two colours beside each other, or one above the other where the picture is upright. */
const halves = (width: number, height: number, background: Colour = BLUE) =>
  width > height
    ? plain(width / 2, height).extend({ right: width / 2, background })
    : plain(width, height / 2).extend({ bottom: height / 2, background })

const jpeg = (width = 1500, height = 1000) =>
  halves(width, height).flatten().jpeg({ quality: 95 }).toBuffer()

const upload = (name: string, mimetype: string, data: Buffer) =>
  app.payload.create({
    collection: 'media',
    data: { alt: 'Two colours' },
    file: { name, mimetype, data, size: data.length },
  })

const show = async (image: Media) => {
  const { id, slug } = await createArticle(app.payload, { cover: image.id })
  const ask = async (field: string) => {
    const { data, errors } = await app.query(
      `query ($slug: String!) { article(slug: $slug) { cover { answer: ${field} } } }`,
      { slug },
    )
    if (errors) throw new Error(errors.map(({ message }) => message).join())
    return String(data!.article.cover.answer)
  }
  const pathOf = async (args = '') =>
    (await ask(`url${args && `(${args})`}`)).replace('http://firsthand.test', '')
  return { id, slug, image, ask, pathOf }
}
const shown = async (data?: Buffer) =>
  show(await createImage(app.payload, { data: data ?? (await jpeg()) }))

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${app.url}${url}`, { headers, method, redirect: 'manual' })
const decoded = async (url: string, accept = '*/*') => {
  const response = await get(url, { accept })
  const bytes = Buffer.from(await response.arrayBuffer())
  const { format, compression, width, height, pages, pageHeight } = await sharp(bytes, {
    animated: true,
  }).metadata()
  const type = format === 'heif' ? compression! : format
  return { response, bytes, type: type === 'av1' ? 'avif' : type, width, height, pages, pageHeight }
}

/** Which of the two colours is at a place, from 0 to 1. */
const colourAt = async (bytes: Buffer, x: number, y: number): Promise<string> => {
  const { data, info } = await sharp(bytes)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [column, row] = [Math.floor(x * (info.width - 1)), Math.floor(y * (info.height - 1))]
  const [r, g, b, alpha] = data.subarray((row * info.width + column) * 4)
  if (alpha! < 30) return 'clear'
  if (r! > 200 && g! > 200 && b! > 200) return 'white'
  return r! > 150 && b! < 100 ? 'red' : b! > 150 && r! < 100 ? 'blue' : 'mixed'
}

const renditions = () => {
  const root = path.join(app.dataDir, 'renditions')
  try {
    return readdirSync(root, { recursive: true })
      .map((name) => path.join(root, String(name)))
      .filter((file) => statSync(file).isFile())
  } catch {
    return [] // nothing was ever made
  }
}

describe('url', () => {
  it.each([
    ['a width', 'width: 600', [640, 427]],
    ['a width that is a step', 'width: 640', [640, 427]],
    ['a height', 'height: 400', [640, 427]],
    ['a box that is filled', 'width: 300, height: 300', [320, 320]],
    ['a wide box that is filled', 'width: 1200, height: 630', [1280, 672]],
    ['an upright box that is filled', 'width: 300, height: 400', [320, 427]],
    ['a shape that is almost a common one', 'width: 310, height: 300', [320, 320]],
    ['its own shape', 'width: 300, height: 200', [320, 213]],
    ['a box to lie in', 'width: 600, height: 100, fit: CONTAIN', [160, 107]],
    ['a box to stand in', 'width: 100, height: 600, fit: CONTAIN', [160, 107]],
    ['nothing', '', [1500, 1000]],
    ['more than there is', 'width: 99999', [1500, 1000]],
    ['a box larger than the picture', 'width: 5000, height: 5000', [1000, 1000]],
  ])('is served in exactly the size that it names for %s', async (_, args, size) => {
    const { pathOf } = common

    const url = await pathOf(args)
    const { response, width, height } = await decoded(url)
    const named = /\/(\d+)(?:x(\d+))?$/.exec(url)!

    expect(response.status).toBe(200)
    expect([width, height]).toEqual(size)
    expect(Number(named[1])).toBe(width)
    expect(Number(named[2] ?? height)).toBe(height)
  })

  it.each([
    ['AVIF', 'avif', 'image/avif'],
    ['WEBP', 'webp', 'image/webp'],
    ['JPEG', 'jpeg', 'image/jpeg'],
    ['PNG', 'png', 'image/png'],
  ])('gives %s to everyone who asks for it, cropped or whole', async (format, type, mime) => {
    const { pathOf } = common

    for (const fit of ['COVER', 'CONTAIN']) {
      const url = await pathOf(`width: 150, height: 150, format: ${format}, fit: ${fit}`)
      const served = await decoded(url, 'image/jpeg')

      expect(served.type).toBe(type)
      expect(served.response.headers.get('content-type')).toBe(mime)
      expect(served.response.headers.get('vary')).toBeNull()
      expect([served.width, served.height]).toEqual(fit === 'COVER' ? [160, 160] : [160, 107])
    }
  })

  it('never enlarges, whatever is asked for', async () => {
    const { pathOf, ask } = await shown(await jpeg(100, 60))
    const args = ['', 'width: 640', 'height: 640', 'width: 640, height: 640']

    const sizes = await Promise.all(
      args.map(async (each) => {
        const { width, height } = await decoded(await pathOf(each))
        return [width, height]
      }),
    )

    expect(sizes).toEqual([
      [100, 60],
      [100, 60],
      [100, 60],
      [60, 60],
    ])
    expect(await ask('srcSet')).toMatch(/^\S+\/100 100w$/)
  })

  it.each([
    ['width: 0', '`width` is 0, but must be 1 or more.'],
    ['height: -5', '`height` is -5, but must be 1 or more.'],
  ])('refuses %s in words', async (args, message) => {
    const { slug } = common

    const { data, errors } = await app.query(
      `{ article(slug: "${slug}") { cover { url(${args}) } } }`,
    )

    expect(data).toEqual({ article: { cover: null } })
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

describe('srcSet', () => {
  it('lists widths up to the own width of the picture, each as it is served', async () => {
    const { ask } = common

    const candidates = (await ask('srcSet(format: WEBP)')).split(', ')
    const widths = await Promise.all(
      candidates.map(async (candidate) => {
        const [url, width] = candidate.split(' ')
        const served = await decoded(url!.replace('http://firsthand.test', ''))
        return [width, `${served.width}w`, served.type]
      }),
    )

    expect(widths).toEqual(
      ['320w', '640w', '960w', '1280w', '1500w'].map((width) => [width, width, 'webp']),
    )
  })

  it('takes widths of its own, each once and in order', async () => {
    const { ask } = common

    const srcSet = await ask('srcSet(widths: [900, 100, 99, 90000])')

    expect(srcSet.split(', ').map((each) => each.split(' ')[1])).toEqual(['160w', '960w', '1500w'])
  })

  it.each([
    ['srcSet(widths: [])', '`widths` has 0 values, but must have 1 to 20.'],
    [
      `srcSet(widths: [${Array.from({ length: 21 }, (_, at) => at + 1).join()}])`,
      '`widths` has 21 values, but must have 1 to 20.',
    ],
    ['srcSet(widths: [320, -1])', '`widths` is -1, but must be 1 or more.'],
  ])('refuses %s', async (field, message) => {
    const { ask } = common

    await expect(ask(field)).rejects.toThrow(message)
  })
})

describe('the focal point', () => {
  const focused = async (focalX: number, focalY: number, data: Buffer) =>
    show(
      await app.payload.create({
        collection: 'media',
        data: { alt: 'Two colours', focalX, focalY },
        file: { name: 'focus.jpg', mimetype: 'image/jpeg', data, size: data.length },
      }),
    )
  const ends = async (url: string, upright: boolean) => {
    const { bytes } = await decoded(url)
    return upright
      ? [await colourAt(bytes, 0.5, 0), await colourAt(bytes, 0.5, 1)]
      : [await colourAt(bytes, 0, 0.5), await colourAt(bytes, 1, 0.5)]
  }

  it.each([
    [10, ['red', 'red']],
    [50, ['red', 'blue']],
    [90, ['blue', 'blue']],
    [100, ['blue', 'blue']],
  ])('at %i of 100 decides what stays of a wide picture', async (focalX, colours) => {
    const { pathOf } = await focused(focalX, 50, await jpeg(1200, 400))

    expect(await ends(await pathOf('width: 400, height: 400, format: PNG'), false)).toEqual(colours)
  })

  it.each([
    [10, ['red', 'red']],
    [90, ['blue', 'blue']],
  ])('at %i of 100 decides what stays of a tall picture', async (focalY, colours) => {
    const { pathOf } = await focused(50, focalY, await jpeg(400, 1200))

    expect(await ends(await pathOf('width: 400, height: 400, format: PNG'), true)).toEqual(colours)
  })

  it('has another address once it is moved, and the old address leads there', async () => {
    const { image, pathOf } = await focused(10, 50, await jpeg(1200, 400))
    const args = 'width: 240, height: 240, format: PNG'
    const before = await pathOf(args)
    const left = await ends(before, false)

    await app.payload.update({
      collection: 'media',
      id: image.id,
      data: { focalX: 90, focalY: 50 },
    })
    const after = await pathOf(args)
    const old = await get(before)

    expect(after).not.toBe(before)
    expect([left, await ends(after, false)]).toEqual([
      ['red', 'red'],
      ['blue', 'blue'],
    ])
    expect(old.status).toBe(302)
    expect(old.headers.get('location')).toBe(after)
    expect(old.headers.get('cache-control')).toBe('public, max-age=300')
  })
})

describe('AUTO', () => {
  const CHROMIUM = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8'
  const animation = async (format: 'gif' | 'webp') => {
    const frames = [
      await plain(60, 40).png().toBuffer(),
      await plain(60, 40, BLUE).png().toBuffer(),
    ]
    return sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
  }

  it.each([
    [CHROMIUM, 'avif'],
    ['image/webp,*/*', 'webp'],
    ['IMAGE/WEBP ; q=0.5', 'webp'],
    ['image/avif;q=0, image/webp', 'webp'],
    ['image/avif;q=0.0', 'jpeg'],
    ['*/*', 'jpeg'],
    ['image/*', 'jpeg'],
    ['image/avifx', 'jpeg'],
  ])('answers "%s" with %s, and says that it depends', async (accept, type) => {
    const { pathOf } = common

    const served = await decoded(await pathOf('width: 80'), accept)

    expect(served.type).toBe(type)
    expect(served.response.headers.get('content-type')).toBe(`image/${type}`)
    expect(served.response.headers.get('vary')).toBe('Accept')
  })

  it('keeps what is see-through where a client knows old formats alone', async () => {
    const clear = await halves(400, 200, CLEAR).png().toBuffer()
    const solid = await halves(400, 200).png().toBuffer()
    const seeThrough = await show(await upload('clear.png', 'image/png', clear))
    const opaque = await show(await upload('solid.png', 'image/png', solid))

    const auto = await decoded(await seeThrough.pathOf())
    const onWhite = await decoded(await seeThrough.pathOf('format: JPEG'))
    const modern = await decoded(await seeThrough.pathOf(), CHROMIUM)

    expect(auto.type).toBe('png')
    expect(await colourAt(auto.bytes, 0.9, 0.5)).toBe('clear')
    expect(await colourAt(onWhite.bytes, 0.9, 0.5)).toBe('white')
    expect(await colourAt(modern.bytes, 0.9, 0.5)).toBe('clear')
    expect((await decoded(await opaque.pathOf())).type).toBe('jpeg')
  })

  it.each(['gif', 'webp'] as const)('lets a moving %s move', async (format) => {
    const moving = await show(
      await upload(`moving.${format}`, `image/${format}`, await animation(format)),
    )

    const auto = await decoded(await moving.pathOf('width: 60'), CHROMIUM)
    const cropped = await decoded(await moving.pathOf('width: 40, height: 40'), CHROMIUM)
    const still = await decoded(await moving.pathOf('format: AVIF'))

    expect(auto).toMatchObject({ type: 'webp', pages: 2, width: 60, pageHeight: 40 })
    expect(cropped).toMatchObject({ type: 'webp', pages: 2, width: 40, pageHeight: 40 })
    expect(still).toMatchObject({ type: 'avif', width: 60, height: 40 })
    expect(moving.image).toMatchObject({ width: 60, height: 40 })
  })
})

describe('over HTTP', () => {
  it('may be kept by a browser for good, and by caches on the way for five minutes', async () => {
    const { pathOf } = common

    const { headers } = await get(await pathOf('width: 80'))

    expect(headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=300, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it('answers 304 to who has it, in the format that this client takes', async () => {
    const { pathOf } = common
    const url = await pathOf('width: 80')
    const webp = { accept: 'image/webp' }

    const tag = (await get(url, webp)).headers.get('etag')!
    const again = await get(url, { ...webp, 'if-none-match': tag })
    const listed = await get(url, { ...webp, 'if-none-match': `"other", ${tag}` })
    const other = await get(url, { ...webp, 'if-none-match': '"other"' })
    const otherFormat = await get(url, { accept: '*/*', 'if-none-match': tag })

    expect([again, listed, other, otherFormat].map(({ status }) => status)).toEqual([
      304, 304, 200, 200,
    ])
    expect(await again.text()).toBe('')
    expect(again.headers.get('vary')).toBe('Accept')
    expect(again.headers.get('cache-control')).toContain('immutable')
  })

  it('tells the same by HEAD, without the picture', async () => {
    const { pathOf } = common
    const url = await pathOf('width: 320, format: WEBP')

    const head = await get(url, {}, 'HEAD')
    const whole = await get(url)
    const kept = await get(url, {}, 'HEAD')
    const bytes = (await whole.arrayBuffer()).byteLength

    expect(await head.text()).toBe('')
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
      expect([head, kept].map(({ headers }) => headers.get(name))).toEqual([
        whole.headers.get(name),
        whole.headers.get(name),
      ])
    expect(whole.headers.get('content-length')).toBe(String(bytes))
  })

  it('leads from the bare name to the largest, for five minutes', async () => {
    const { image, pathOf } = common

    const bare = await get(`/media/${image.filename}`)

    expect(bare.status).toBe(302)
    expect(bare.headers.get('location')).toBe(await pathOf())
    expect(bare.headers.get('cache-control')).toBe('public, max-age=300')
  })

  it('takes no other method', async () => {
    const { pathOf } = common

    const posted = await get(await pathOf(), {}, 'POST')

    expect(posted.status).toBe(405)
    expect(posted.headers.get('allow')).toBe('GET, HEAD')
  })

  it.each([
    '641',
    '79',
    '1501',
    '2560',
    '99999',
    '0',
    '-1',
    '640x428',
    '640x641',
    '80x1',
    '640.gif',
    '640.jpeg',
    '640.svg',
    '0640',
    '640x',
    '6e2',
    '640/extra',
    '',
    ' 640',
  ])('refuses "%s" of a picture that is shown, without work or a file', async (rendition) => {
    const { pathOf } = common
    const works = countWorks()
    const before = renditions()

    const response = await get((await pathOf()).replace(/\d+$/, encodeURI(rendition)))

    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(renditions()).toEqual(before)
    expect(works.stop()).toBe(0)
  })

  it.each([
    '..%2Fsecret.jpg',
    '..%2f..%2fsecret.jpg/v/80',
    '%2e%2e/secret.jpg',
    '%2e%2e%2fsecret.jpg/v/80',
    '..%5Csecret.jpg',
    'secret.jpg%00',
    'secret.jpg%00.png/v/80',
    '%E0%A4%A',
    '%',
    '',
    '/',
    '//etc/passwd',
    '%2Fetc%2Fpasswd',
    'name-that-is-longer-than-any-file-system-takes'.repeat(10),
    "' OR 1=1 --/v/80",
    '{"$ne":null}/v/80',
  ])('gives nothing for "%s"', async (name) => {
    writeFileSync(path.join(app.dataDir, 'secret.jpg'), 'secret')

    const { status, body } = await raw(`/media/${name.replaceAll(' ', '%20')}`)

    expect(status).toBe(404)
    expect(body).toBe('Not Found')
  })
})

/** Sent as it is: `fetch` tidies an address up first. */
const raw = (url: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url)
    httpRequest({ hostname, port, path: url }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      )
    })
      .on('error', reject)
      .end()
  })

/** The library says each time when a work is taken up and when it is done. */
const countWorks = () => {
  let changes = 0
  const count = () => changes++
  sharp.queue.on('change', count)
  return {
    stop: () => {
      sharp.queue.off('change', count)
      return changes
    },
  }
}

describe('renditions', () => {
  it('are made once, however many ask at the same time', async () => {
    const { pathOf } = await shown()
    const one = countWorks()
    await get(await pathOf('width: 480, format: WEBP'))
    const ofOne = one.stop()
    const url = await pathOf('width: 640, format: WEBP')
    const before = renditions().length

    const all = countWorks()
    const responses = await Promise.all(Array.from({ length: 50 }, () => get(url)))
    const bodies = await Promise.all(responses.map((response) => response.arrayBuffer()))
    const ofAll = all.stop()

    expect(ofOne).toBeGreaterThan(0)
    expect(ofAll).toBe(ofOne)
    expect(renditions()).toHaveLength(before + 1)
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(bodies.map((body) => Buffer.from(body).toString('base64'))).size).toBe(1)
  })

  it('are sent again without work', async () => {
    const { pathOf } = await shown()
    const url = await pathOf('width: 480, format: WEBP')
    const first = Buffer.from(await (await get(url)).arrayBuffer())

    const works = countWorks()
    const second = Buffer.from(await (await get(url)).arrayBuffer())

    expect(works.stop()).toBe(0)
    expect(second.equals(first)).toBe(true)
  })

  it('carry nothing but the picture', async () => {
    const data = await sharp(await jpeg())
      .withExif({ IFD0: { Copyright: 'Hidden Person' } })
      .jpeg()
      .toBuffer()
    const { pathOf } = await shown(data)

    for (const format of ['AVIF', 'WEBP', 'JPEG', 'PNG']) {
      const { bytes } = await decoded(await pathOf(`width: 80, format: ${format}`))
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()

      expect({ exif, xmp, iptc, icc }).toEqual({})
      expect(bytes.toString('latin1')).not.toContain('Hidden Person')
    }
  })

  it('are gone with the piece that showed them, in every size and format', async () => {
    const { id, ask, pathOf } = await shown()
    const urls = [
      ...(await ask('srcSet')).split(', ').map((each) => each.split(' ')[0]!.slice(21)),
      await pathOf('width: 80, height: 80'),
      await pathOf('width: 80, format: AVIF'),
      await pathOf('width: 80, format: PNG, fit: CONTAIN'),
    ]
    const open = await Promise.all(urls.map((url) => get(url)))
    const tags = open.map(({ headers }) => headers.get('etag')!)

    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    const closed = await Promise.all(
      urls.map((url, at) => get(url, { 'if-none-match': tags[at]! })),
    )

    expect(open.map(({ status }) => status)).toEqual(urls.map(() => 200))
    expect(closed.map(({ status }) => status)).toEqual(urls.map(() => 404))
  })

  it('are thrown away with the picture they were made of', async () => {
    const replaced = await shown()
    const deleted = await shown()
    const before = await replaced.pathOf('width: 80, format: PNG')
    await Promise.all([get(before), get(await deleted.pathOf('width: 80'))])
    const of = (image: Media) => renditions().filter((file) => file.includes(String(image.id)))
    const kept = [of(replaced.image).length, of(deleted.image).length]
    const data = await plain(500, 500, BLUE).flatten().jpeg().toBuffer()

    await app.payload.update({
      collection: 'media',
      id: replaced.image.id,
      data: {},
      file: { name: replaced.image.filename!, mimetype: 'image/jpeg', data, size: data.length },
    })
    await app.payload.delete({ collection: 'media', id: deleted.image.id })
    const thrown = [of(replaced.image).length, of(deleted.image).length]
    const after = await replaced.pathOf('width: 80, format: PNG')

    expect([kept, thrown]).toEqual([
      [1, 1],
      [0, 0],
    ])
    expect(after).not.toBe(before)
    expect(await colourAt((await decoded(after)).bytes, 0, 0)).toBe('blue')
    expect((await get(before)).status).not.toBe(200)
  })

  it('keep their address while only words about the picture change', async () => {
    const { image, pathOf } = await shown()
    const before = await pathOf()

    await app.payload.update({
      collection: 'media',
      id: image.id,
      data: { alt: 'Said in another way' },
    })

    expect(await pathOf()).toBe(before)
  })

  it.each([
    ['broken', (file: string) => writeFileSync(file, 'no picture at all')],
    ['cut off', (file: string) => writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xe0]))],
  ])('of a file that is %s are refused in words, and nothing is kept', async (_, harm) => {
    const { image, pathOf } = await shown()
    const url = await pathOf('width: 80')
    const before = renditions()

    harm(path.join(app.dataDir, 'media', image.filename!))
    const response = await get(url)

    expect(response.status).toBe(500)
    expect(await response.text()).toBe('This picture cannot be read.')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(renditions()).toEqual(before)
  })
})
