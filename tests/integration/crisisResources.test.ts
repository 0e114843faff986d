import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createStory } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: {
      crisisResources: [
        { name: 'Lifeline', region: 'US', phone: '988' },
        { name: 'Samaritans', region: 'GB', phone: '116 123' },
      ],
    },
  })
})
afterAll(() => app.close())

const resourcesOf = async (
  field: string,
  slug: string,
  args = '',
  headers: Record<string, string> = {},
): Promise<string[]> => {
  const { data, errors } = await app.query(
    `query ($slug: String!) { piece: ${field}(slug: $slug) { crisisResources${args} { name } } }`,
    { slug },
    { headers },
  )
  expect(errors).toBeUndefined()
  return data!.piece.crisisResources.map(({ name }: { name: string }) => name)
}

describe('a piece tells whom a reader can reach', () => {
  it('where its notes or its words speak of suicide or self-harm, and nowhere else', async () => {
    const noted = await createStory(app.payload, { contentNotes: ['suicide'] })
    const said = await createArticle(app.payload, {
      body: richText(paragraph('That winter I thought about suicide every day.')),
    })
    const spanish = await createArticle(app.payload, { title: 'Tras un intento de suicidio' })
    const inBlock = await createArticle(app.payload, {
      body: richText(block('pullQuote', { quote: 'I wanted to kill myself.' })),
    })
    const other = await createStory(app.payload, { contentNotes: ['medical-detail'] })
    const all = ['Lifeline', 'Samaritans']

    expect(await resourcesOf('story', noted.slug)).toEqual(all)
    expect(await resourcesOf('article', said.slug)).toEqual(all)
    expect(await resourcesOf('article', spanish.slug)).toEqual(all)
    expect(await resourcesOf('article', inBlock.slug)).toEqual(all)
    expect(await resourcesOf('story', other.slug)).toEqual([])
  })

  it('in the region that is asked for, whoever asks: the answer is shared', async () => {
    const { slug } = await createStory(app.payload, { contentNotes: ['self-harm'] })
    const from = (language: string) => ({ 'accept-language': language })

    expect(await resourcesOf('story', slug, '(region: "gb")')).toEqual(['Samaritans'])
    expect(await resourcesOf('story', slug, '(region: "ZZ")')).toEqual([])
    expect(await resourcesOf('story', slug, '', from('en-GB'))).toEqual(['Lifeline', 'Samaritans'])
    expect(await resourcesOf('story', slug, '', from('en-US'))).toEqual(['Lifeline', 'Samaritans'])
  })

  it('as the site has them now', async () => {
    const { id, slug } = await createArticle(app.payload, { contentNotes: ['suicide'] })
    const before = await resourcesOf('article', slug)
    await app.payload.updateGlobal({
      slug: 'site',
      data: { crisisResources: [{ name: 'Another line', region: 'US' }] },
    })
    const after = await resourcesOf('article', slug)
    await app.payload.update({ collection: 'articles', id, data: { contentNotes: [] } })
    const without = await resourcesOf('article', slug)

    expect([before.length, after, without]).toEqual([2, ['Another line'], []])
  })
})

it('says before publication that a piece needs what the site does not have', async () => {
  const { lacksCrisisResources } = await import('@/src/delivery/crisisResources')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, app.payload)
  const grave = [{ locale: 'en' as const, fields: { title: 'After my suicide attempt' } }]
  const other = [{ locale: 'en' as const, fields: { title: 'After my holiday' } }]

  const whileThere = await lacksCrisisResources(req, [], grave)
  await app.payload.updateGlobal({ slug: 'site', data: { crisisResources: [] } })

  expect(whileThere).toBe(false)
  expect(await lacksCrisisResources(req, [], grave)).toBe(true)
  expect(await lacksCrisisResources(req, ['suicide'], other)).toBe(true)
  expect(await lacksCrisisResources(req, [], other)).toBe(false)
})
