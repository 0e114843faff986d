import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createImage, createStory, readyFields } from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let editor: Caller
let stories = 0
beforeAll(async () => {
  app = await startApp()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.close())

const PHONE = 'Call 555-867-5309'

const pictureOf = async () => {
  const { id } = await createImage(app.payload, { alt: 'A grey field' })
  await app.payload.update({ collection: 'media', id, data: { people: 'nobody' } })
  return id
}
const storyWith = async (cover: string, data: object = {}) =>
  createStory(app.payload, {
    ...(await readyFields(app.payload, 'stories')),
    ...{ title: `With a picture ${(stories += 1)}`, cover, ...data },
  })
const change = (id: string, data: object, locale = 'en') =>
  editor.rest(`/media/${id}?locale=${locale}`, { method: 'PATCH', body: data })
const altOf = async (id: string) =>
  (await app.payload.findByID({ collection: 'media', id, locale: 'all' })).alt as unknown

it.each([
  ['alt', 'en'],
  ['alt', 'es'],
  ['credit', 'en'],
  ['source', 'en'],
  ['licenceText', 'en'],
])(
  'a picture of a published story is told nothing in %s (%s) that identifies anyone',
  async (...of) => {
    const [field, locale] = of
    const id = await pictureOf()
    await storyWith(id)

    const refused = await change(id, { [field]: PHONE }, locale)
    const kept = await altOf(id)
    const taken = await change(id, { [field]: 'A field in the morning' }, locale)

    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].message).toMatch(
      /“With a picture \d+” shows this picture.*555-867-5309/,
    )
    expect(JSON.stringify(kept)).not.toContain('555')
    expect(taken.status).toBe(200)
  },
)

it('a picture of a published story is not said to show somebody whom nobody asked', async () => {
  const id = await pictureOf()
  await storyWith(id)

  const refused = await change(id, { people: null })

  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].message).toContain('Pictures of people')
})

it('a file that nobody has looked at does not take the place of one in a published story', async () => {
  const id = await pictureOf()
  const drafted = await pictureOf()
  await storyWith(id)
  await storyWith(drafted, { _status: 'draft' })
  const data = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#f00' } })
    .jpeg()
    .toBuffer()
  const replace = (picture: string) =>
    app.payload.update({
      ...{ collection: 'media', id: picture, data: {}, overrideAccess: false, user: editor.user },
      file: { name: 'another.jpg', mimetype: 'image/jpeg', size: data.length, data },
    })
  const before = await app.payload.findByID({ collection: 'media', id })

  await expect(replace(id)).rejects.toThrow(/Upload the new file as a picture of its own/)
  await replace(drafted)

  expect(await app.payload.findByID({ collection: 'media', id })).toEqual(before)
})

it('a picture of an article, or of a draft, may be told anything', async () => {
  const id = await pictureOf()
  await createArticle(app.payload, { cover: id })
  await storyWith(id, { _status: 'draft' })

  expect((await change(id, { credit: PHONE })).status).toBe(200)
})
