import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createConsent, createStory, NOBODYS_ID, readyFields } from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let contributor: Caller
let editor: Caller
beforeAll(async () => {
  app = await startApp()
  contributor = await signIn(app, 'contributor')
  editor = await signIn(app, 'editor')
})
afterAll(() => app.close())

it('a draft that its contributor restores keeps what only an editor sets', async () => {
  const { id: consent } = await createConsent(app.payload)
  const { id } = await createStory(app.payload, {
    ...{ title: 'As it was', _status: 'draft', createdBy: contributor.user.id },
  })
  const assigned = { assignee: editor.user.id, dueDate: '2027-03-01T00:00:00.000Z' }
  await editor.rest(`/stories/${id}?draft=true`, {
    method: 'PATCH',
    body: { title: 'As it is', consent, workflow: assigned },
  })
  const { docs: versions } = await app.payload.findVersions({
    ...{ collection: 'stories', where: { parent: { equals: id } }, sort: 'createdAt', limit: 1 },
  })

  const restored = await contributor.rest(`/stories/versions/${versions[0]!.id}?draft=true`, {
    method: 'POST',
  })
  const story = await app.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 })

  expect(restored.status).toBe(200)
  expect(story).toMatchObject({
    ...{ title: 'As it was', consent, createdBy: contributor.user.id, workflow: assigned },
  })
})

const live = async (slug: unknown) =>
  (await app.query('query ($slug: String!) { story(slug: $slug) { title } }', { slug })).data!.story
let serial = 0
/** A published story, with a version that was a draft, one that is published, and a newer draft. */
const createVersions = async () => {
  const slug = `restored-${++serial}`
  const draft = { title: 'At first', slug, _status: 'draft' } as const
  const { id } = await createStory(app.payload, draft)
  const ready = await readyFields(app.payload, 'stories')
  const published = { ...ready, title: 'As it is read', _status: 'published' as const }
  await app.payload.update({ collection: 'stories', id, data: published })
  const { docs } = await app.payload.findVersions({
    ...{ collection: 'stories', where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 },
  })
  const of = (status: string) => docs.find(({ version }) => version._status === status)!.id
  return { id, slug, draft: of('draft'), published: of('published') }
}
const newest = (id: string) =>
  app.payload.findByID({ collection: 'stories', id, draft: true, depth: 0 })

it.each(['draft', 'published'] as const)(
  'a version that was %s is restored as a draft, whatever the request says, and what is read stays',
  async (which) => {
    const { id, slug, ...versions } = await createVersions()
    const title = which === 'draft' ? 'At first' : 'As it is read'

    const answers = []
    for (const query of ['', '?draft=false', '?draft=true']) {
      await editor.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: { title: 'Newer' } })
      const { status } = await editor.rest(`/stories/versions/${versions[which]}${query}`, {
        method: 'POST',
      })
      answers.push({ status, newest: await newest(id), live: await live(slug) })
    }

    expect(answers).toMatchObject(
      Array(3).fill({
        ...{ status: 200, newest: { title, _status: 'draft' }, live: { title: 'As it is read' } },
      }),
    )
  },
)

it('nobody restores a version but who may write', async () => {
  const { id, draft } = await createVersions()
  const reviewer = await signIn(app, 'reviewer')

  const answers = [
    await reviewer.rest(`/stories/versions/${draft}`, { method: 'POST' }),
    await contributor.rest(`/stories/versions/${draft}`, { method: 'POST' }),
    await editor.rest(`/stories/versions/${NOBODYS_ID}`, { method: 'POST' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 404])
  expect(await newest(id)).toMatchObject({ title: 'As it is read' })
})

it('what is written without saying what becomes public takes back nothing that a newer draft lies over', async () => {
  const { id, slug } = await createVersions()
  const patch = (query: string, body: object) =>
    editor.rest(`/stories/${id}${query}`, { method: 'PATCH', body })
  await patch('?draft=true', { title: 'Newer' })

  const silent = await patch('', { contentNotes: [] })
  const during = await live(slug)
  const said = await patch('', { _status: 'published' })
  const clear = await patch('', { contentNotes: [] })

  expect(silent.status).toBe(400)
  expect(silent.body.errors[0].data.errors[0].message).toContain('A newer draft lies over')
  expect(during).toEqual({ title: 'As it is read' })
  expect([said.status, clear.status]).toEqual([200, 200])
  expect(await live(slug)).toEqual({ title: 'Newer' })
})

it('what is written to many at once leaves what is published where it is', async () => {
  const { id, slug } = await createVersions()
  await editor.rest(`/stories/${id}?draft=true`, { method: 'PATCH', body: { title: 'Newer' } })

  const { status } = await editor.rest(`/stories?where[id][equals]=${id}`, {
    ...{ method: 'PATCH', body: { contentNotes: [] } },
  })

  expect(status).toBe(200)
  expect(await live(slug)).toEqual({ title: 'As it is read' })
})

it.each(['Published', ['published'], 1])(
  'a status that is none is refused by name: %j',
  async (status) => {
    const { id, slug } = await createVersions()

    const answer = await editor.rest(`/stories/${id}`, {
      ...{ method: 'PATCH', body: { _status: status } },
    })

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain('`_status` is either')
    expect(await live(slug)).toEqual({ title: 'As it is read' })
  },
)
