import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createImage, createStory, NOBODYS_ID } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const seoOf = async (slug: string, locale = 'en') => {
  const { data, errors } = await app.query(
    `query ($slug: String!) { article(slug: $slug, locale: ${locale}) { seo {
      sharingImageUrl canonicalUrl jsonLd image { id alt width height url placeholder } } } }`,
    { slug },
  )
  expect(errors).toBeUndefined()
  return data!.article.seo
}
const pathOf = (url: string) => url.replace('http://firsthand.test', '')
const open = (url: string, accept = 'image/*') =>
  fetch(app.url + pathOf(url), { headers: { accept }, redirect: 'manual' })
const read = async (url: string) => sharp(Buffer.from(await (await open(url)).arrayBuffer()))

/** How much of a picture is not its background. */
const inkIn = async (image: Sharp, background: [number, number, number]) => {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let ink = 0
  for (let at = 0; at < data.length; at += info.channels)
    if (background.some((value, channel) => Math.abs(data[at + channel]! - value) > 40)) ink += 1
  return ink / (info.width * info.height)
}

describe('a shared link shows', () => {
  it('the cover, cropped around its focal point to the shape of previews', async () => {
    const left = { width: 1200, height: 1200, channels: 3 as const, background: '#ff0000' }
    const right = await sharp({ create: { ...left, background: '#0000ff' } })
      .png()
      .toBuffer()
    const data = await sharp({ create: { ...left, width: 2400 } })
      .composite([{ input: right, left: 1200, top: 0 }])
      .jpeg()
      .toBuffer()
    const cover = await createImage(app.payload, { data })
    await app.payload.update({
      ...{ collection: 'media', id: cover.id },
      data: { focalX: 100, focalY: 50 },
    })
    const { slug } = await createArticle(app.payload, { cover: cover.id })

    const { image, sharingImageUrl } = await seoOf(slug)
    const shown = await read(sharingImageUrl)
    const { dominant } = await shown.stats()

    expect(image.id).toBe(cover.id)
    expect(await shown.metadata()).toMatchObject({ format: 'jpeg', width: 1280, height: 672 })
    expect(dominant.b).toBeGreaterThan(dominant.r)
  })

  it('a card with its title where it has no picture, drawn with the letters that the product brings', async () => {
    const { slug } = await createArticle(app.payload, { title: 'A quiet <morning> & after' })
    const long = await createArticle(app.payload, { title: 'Long words '.repeat(18) })

    const { image, sharingImageUrl, jsonLd } = await seoOf(slug)
    const card = await read(sharingImageUrl)
    const other = await read((await seoOf(long.slug)).sharingImageUrl)

    expect(image).toMatchObject({ alt: 'A quiet <morning> & after', width: 1200, height: 630 })
    expect(await card.metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    for (const drawn of [card, other]) {
      const title = drawn.clone().extract({ left: 0, top: 60, width: 1200, height: 400 })
      const name = drawn.clone().extract({ left: 0, top: 460, width: 1200, height: 170 })
      expect(await inkIn(title, [0x1f, 0x3a, 0x3a])).toBeGreaterThan(0.02)
      expect(await inkIn(name, [0x1f, 0x3a, 0x3a])).toBeGreaterThan(0.002)
      const edge = drawn.clone().extract({ left: 1120, top: 0, width: 80, height: 630 })
      expect(await inkIn(edge, [0x1f, 0x3a, 0x3a])).toBe(0)
    }
    expect(jsonLd).not.toHaveProperty('image')
  })

  it('a card under a new address when the title or the colours change; the old one leads there', async () => {
    const { id, slug } = await createArticle(app.payload, { title: 'The first title' })
    const { image: first } = await seoOf(slug)

    await app.payload.update({ collection: 'articles', id, data: { title: 'Another' } })
    const { image: second } = await seoOf(slug)
    await app.payload.updateGlobal({
      slug: 'site',
      data: { sharing: { background: '#ffeedd', text: '#000000' } },
    })
    const { image: third, sharingImageUrl } = await seoOf(slug)
    const old = await open(first.url)

    expect(new Set([first.url, second.url, third.url]).size).toBe(3)
    expect([old.status, old.headers.get('location')]).toEqual([302, pathOf(third.url)])
    const corner = (await read(sharingImageUrl)).extract({ left: 0, top: 0, width: 50, height: 50 })
    expect(await inkIn(corner, [0xff, 0xee, 0xdd])).toBe(0)
    await app.payload.updateGlobal({
      slug: 'site',
      data: { sharing: { background: '', text: '' } },
    })
  })

  it('the card in every format and size that pictures have, which any cache may keep', async () => {
    const { slug } = await createArticle(app.payload)
    const { image } = await seoOf(slug)

    const avif = await open(image.url, 'image/avif')
    const webp = await open(image.url, 'image/webp')
    const small = await open(image.url.replace('/1200', '/320.webp'))
    const odd = await open(image.url.replace('/1200', '/321.webp'))

    expect(avif.headers.get('content-type')).toBe('image/avif')
    expect(webp.headers.get('content-type')).toBe('image/webp')
    expect(avif.headers.get('cache-control')).toContain('immutable')
    expect([small.status, odd.status]).toEqual([200, 404])
  })
})

it('the card of what is not published is not there, as that of nothing is not', async () => {
  const draft = await createStory(app.payload, { _status: 'draft' })
  const { id, slug } = await createArticle(app.payload)
  const { image } = await seoOf(slug)
  const before = await open(image.url)

  await app.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
  const after = await open(image.url)
  const refusals = [
    after,
    await open(`/media/card.stories.${draft.id}.en.png`),
    await open(`/media/card.stories.${NOBODYS_ID}.en.png`),
    await open(`/media/card.stories.x.en.png`),
    await open(`/media/card.users.${NOBODYS_ID}.en.png`),
  ]

  expect(before.status).toBe(200)
  for (const each of refusals) {
    expect(each.status).toBe(404)
    expect(await each.text()).toBe('Not Found')
    expect(each.headers.get('cache-control')).toBe('private, no-store')
  }
})

it('each language has its own address and its own card; a text that falls back has those of its language', async () => {
  const { id, slug, body } = await createArticle(app.payload, { title: 'In English' })
  const onlyEnglish = await seoOf(slug, 'es')
  await app.payload.update({
    ...{ collection: 'articles', id, locale: 'es' },
    data: { title: 'En español', slug: 'en-espanol', body },
  })

  const english = await seoOf(slug)
  const spanish = await seoOf('en-espanol', 'es')

  expect(onlyEnglish.canonicalUrl).toBe(english.canonicalUrl)
  expect(english.canonicalUrl).toBe(`http://firsthand.test/articles/${slug}`)
  expect(spanish.canonicalUrl).toBe('http://firsthand.test/es/articles/en-espanol')
  expect(spanish.image).toMatchObject({ alt: 'En español' })
  expect((await open(spanish.image.url)).status).toBe(200)
})
