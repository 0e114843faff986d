import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import type { Media } from '@/payload-types'
import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import { type Counted, countQueries } from '@/tests/helpers/countQueries'
import {
  createArticle,
  createImage,
  createPage,
  createSeries,
  createStory,
  createTerm,
} from '@/tests/helpers/factories'
import { restAs } from '@/tests/helpers/restAs'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const photograph = () =>
  sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#88aabb' } })
    .withExif({
      IFD0: { Copyright: 'Photographed by Hidden Person', Make: 'Hidden Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100', GPSLongitudeRef: 'W' },
    })
    .jpeg()
    .toBuffer()

const small = (colour = '#334455') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

const filesOf = ({ filename, sizes }: Media): string[] => [
  filename!,
  ...Object.values(sizes ?? {}).flatMap((size) => (size?.filename ? [size.filename] : [])),
]
const onDisk = (name: string) => readFileSync(path.join(app.dataDir, 'media', name))
const upload = (file: { name: string; mimetype: string; data: Buffer }, alt = 'A picture') =>
  app.payload.create({
    collection: 'media',
    data: { alt },
    file: { ...file, size: file.data.length },
  })
const statusOf = async (name: string) => (await fetch(`${app.url}/media/${name}`)).status
const newImage = async () => createImage(app.payload, { data: await small() })

describe('an uploaded picture', () => {
  it('keeps nothing of what the camera wrote, in no size', async () => {
    const original = await photograph()
    const before = await sharp(original).metadata()

    const image = await createImage(app.payload, { data: original })
    const names = filesOf(image)
    const metadata = await Promise.all(names.map((name) => sharp(onDisk(name)).metadata()))

    expect(before.exif?.toString('latin1')).toContain('Hidden Person')
    expect(names).toHaveLength(2)
    expect(metadata.map(({ exif, xmp, iptc }) => ({ exif, xmp, iptc }))).toEqual(
      names.map(() => ({ exif: undefined, xmp: undefined, iptc: undefined })),
    )
    for (const name of names) expect(onDisk(name).toString('latin1')).not.toContain('Hidden')
  })

  it('is turned upright before its metadata goes', async () => {
    const sideways = await sharp(await small())
      .withMetadata({ orientation: 6 })
      .toBuffer()

    const image = await createImage(app.payload, { data: sideways })

    expect(image).toMatchObject({ width: 300, height: 400 })
  })

  it('has a tiny preview, and a small size for the admin alone', async () => {
    const image = await createImage(app.payload, { data: await photograph() })
    await createArticle(app.payload, { cover: image.id })
    const thumbnail = image.sizes!.w320!.filename!

    const preview = await sharp(
      Buffer.from(image.placeholder!.replace('data:image/webp;base64,', ''), 'base64'),
    ).metadata()
    const small = await sharp(onDisk(thumbnail)).metadata()

    expect(preview).toMatchObject({ format: 'webp', width: 16 })
    expect(small).toMatchObject({ format: 'webp', width: 320 })
    expect(image.thumbnailURL).toBe(`/api/media/file/${thumbnail}`)
    expect(await statusOf(thumbnail)).toBe(404)
  })

  it('needs a description', async () => {
    const data = await small()

    const silent = upload({ name: 'silent.jpg', mimetype: 'image/jpeg', data }, '')

    await expect(silent).rejects.toMatchObject({
      name: 'ValidationError',
      data: { errors: [expect.objectContaining({ path: 'alt' })] },
    })
  })

  it('is refused in words where it is none', async () => {
    const data = Buffer.from('This is only text, whatever its name says.')

    const fake = upload({ name: 'fake.jpg', mimetype: 'image/jpeg', data })

    await expect(fake).rejects.toMatchObject({
      status: 400,
      message: '“fake.jpg” cannot be read as an image. Upload a JPEG, PNG, WebP, AVIF or GIF file.',
    })
    expect(readdirSync(app.dataDir, { recursive: true }).map(String)).not.toContain(
      'media/fake.jpg',
    )
  })
})

describe('a new file in place of a picture', () => {
  const formOf = async (colour: string, data: object = {}): Promise<FormData> => {
    const form = new FormData()
    const file = new Blob([new Uint8Array(await small(colour))], { type: 'image/jpeg' })
    form.set('file', file, `${colour.slice(1)}.jpg`)
    form.set('_payload', JSON.stringify(data))
    return form
  }
  const stored = () =>
    readdirSync(path.join(app.dataDir, 'media'), { recursive: true })
      .map(String)
      .filter((name) => name !== '.replaced')
      .sort()
  const bytesOf = (picture: Media) => filesOf(picture).map((name) => onDisk(name))

  it('leaves all as it was where a published story that shows it does not let it through', async () => {
    const rest = await restAs(app, 'editor')
    const picture = await newImage()
    await app.payload.update({ collection: 'media', id: picture.id, data: { people: 'nobody' } })
    const { slug } = await createStory(app.payload, { cover: picture.id })
    const [files, before] = [stored(), bytesOf(picture)]

    const { status, body } = await rest('PATCH', `/media/${picture.id}`, await formOf('#112233'))
    const query = `{ story(slug: "${slug}") { cover { url } } }`
    const { data } = await app.query(query)
    const shown = await fetch(data?.story.cover.url.replace('http://firsthand.test', app.url))

    expect({ status, body }).toMatchObject({ status: 400 })
    expect(body).toContain('Upload the new file as a picture of its own')
    expect(stored()).toEqual(files)
    expect(bytesOf(picture)).toEqual(before)
    expect(shown.status).toBe(200)
  })

  it('leaves all as it was where it comes without a description, and so does one that is new', async () => {
    const rest = await restAs(app, 'editor')
    const picture = await newImage()
    const [files, before] = [stored(), bytesOf(picture)]

    const answers = [
      await rest('PATCH', `/media/${picture.id}`, await formOf('#223344', { alt: '' })),
      await rest('POST', '/media', await formOf('#334455', { alt: '' })),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    expect(stored()).toEqual(files)
    expect(bytesOf(picture)).toEqual(before)
  })

  it('is there alone once it was taken', async () => {
    const rest = await restAs(app, 'editor')
    const picture = await newImage()

    const { status } = await rest('PATCH', `/media/${picture.id}`, await formOf('#445566'))
    const now = await app.payload.findByID({ collection: 'media', id: picture.id })

    expect(status).toBe(200)
    expect(now.filename).toBe('445566.jpg')
    const all = stored()
    for (const name of filesOf(picture)) expect(all).not.toContain(name)
    for (const name of filesOf(now)) expect(all).toContain(name)
    expect(all.filter((name) => name.startsWith('.replaced/'))).toEqual([])
  })
})

describe('/media', () => {
  it('serves a cover while its piece is published', async () => {
    const { id: cover, filename } = await newImage()
    const { id } = await createArticle(app.payload, { cover, _status: 'draft' })
    const states: number[] = []
    const look = async () => states.push(await statusOf(filename!))

    await look()
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await look()
    await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await look()
    await app.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await app.payload.delete({ collection: 'articles', id })
    await look()

    expect(states).toEqual([404, 200, 404, 404])
  })

  it('serves a picture until the last of what shows it is gone', async () => {
    const { id: image, filename } = await newImage()
    const { id } = await createArticle(app.payload, { cover: image })
    const page = await createPage(app.payload, { meta: { image } })

    await app.payload.delete({ collection: 'articles', id })
    const shownOnce = await statusOf(filename!)
    await app.payload.update({ collection: 'pages', id: page.id, data: { meta: { image: null } } })

    expect([shownOnce, await statusOf(filename!)]).toEqual([200, 404])
  })

  it('lets a text that names a deleted picture be published', async () => {
    const [gone, kept] = [await newImage(), await newImage()]
    const body = richText(
      block('image', { image: String(gone.id) }),
      block('image', { image: String(kept.id) }),
    )
    await app.payload.delete({ collection: 'media', id: gone.id })

    await createArticle(app.payload, { body })

    expect(await statusOf(kept.filename!)).toBe(200)
    expect(await statusOf(gone.filename!)).toBe(404)
  })

  it('does not serve the picture of a newer draft, and still serves what is published', async () => {
    const [shown, planned] = [await newImage(), await newImage()]
    const { id } = await createArticle(app.payload, { cover: shown.id })

    await app.payload.update({
      collection: 'articles',
      id,
      data: { cover: planned.id, body: richText(block('image', { image: String(planned.id) })) },
      draft: true,
    })

    expect(await statusOf(planned.filename!)).toBe(404)
    expect(await statusOf(shown.filename!)).toBe(200)
  })

  it.each([
    ['the body of an article', 'articles'],
    ['the closing of a series', 'series'],
    ['the body of a page', 'pages'],
    ['the portrait of an author', 'authors'],
    ['the logo of a community', 'communities'],
    ['a translated body', 'translation'],
    ['a sharing picture', 'meta'],
    ['the logo of the site', 'site'],
  ])('serves %s', async (_, place) => {
    const { id, filename } = await newImage()
    const image = String(id)
    const body = richText(paragraph('See:'), block('image', { image }))
    const { payload } = app
    const show: Record<string, () => Promise<unknown>> = {
      articles: () => createArticle(payload, { body }),
      series: () => createSeries(payload, { closing: body }),
      pages: () => createPage(payload, { body }),
      authors: () => createTerm(payload, 'authors', { portrait: image }),
      communities: () => createTerm(payload, 'communities', { logo: image }),
      translation: async () =>
        payload.update({
          collection: 'articles',
          id: (await createArticle(payload)).id,
          locale: 'es',
          data: { title: 'Con imagen', body },
        }),
      meta: () => createPage(payload, { meta: { image } }),
      site: () => payload.updateGlobal({ slug: 'site', data: { logo: image } }),
    }

    const before = await statusOf(filename!)
    await show[place]!()
    const after = await statusOf(filename!)

    expect([before, after]).toEqual([404, 200])
  })

  it.each([
    ['the body of a page', 'pages'],
    ['the portrait of an author', 'authors'],
    ['the logo of a community', 'communities'],
  ])('does not serve %s that is a draft', async (_, place) => {
    const { id, filename } = await newImage()
    const image = String(id)
    const draft = { _status: 'draft' as const }
    const show: Record<string, () => Promise<unknown>> = {
      pages: () => createPage(app.payload, { body: richText(block('image', { image })), ...draft }),
      authors: () => createTerm(app.payload, 'authors', { portrait: image, ...draft }),
      communities: () => createTerm(app.payload, 'communities', { logo: image, ...draft }),
    }

    await show[place]!()

    expect(await statusOf(filename!)).toBe(404)
  })

  it('serves what a database showed that is older than the list of shown pictures', async () => {
    const { id, filename } = await newImage()
    await createArticle(app.payload, { cover: id })
    await app.payload.delete({ collection: 'shown-images', where: {} })
    const before = await statusOf(filename!)

    const { openPayload } = await import('@/src/operations/openPayload')
    await openPayload()

    expect([before, await statusOf(filename!)]).toEqual([404, 200])
  })

  it('asks the database the same of a picture that is hidden and of one that is not there', async () => {
    const hidden = await newImage()
    await createArticle(app.payload, { cover: hidden.id, _status: 'draft' })
    const asked = (name: string) => countQueries(app, () => statusOf(name))
    const shape = ({ result, queries }: Counted<number>) => ({ result, queries: queries.length })

    const ofHidden = await asked(hidden.filename!)
    const ofNothing = await asked('nothing-of-this-name.jpg')

    expect(shape(ofNothing)).toEqual(shape(ofHidden))
    expect(ofHidden.result).toBe(404)
    expect(ofHidden.queries.length).toBeLessThanOrEqual(3)
  })
})
