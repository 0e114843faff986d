import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createConsent, createStory } from '@/tests/helpers/factories'
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
