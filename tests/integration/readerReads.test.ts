import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createUser,
  PASSWORD,
  staffUser,
} from '@/tests/helpers/factories'
import { type Rest, restAs } from '@/tests/helpers/restAs'

let app: App
let moderator: Rest
beforeAll(async () => {
  app = await startApp()
  moderator = await restAs(app, 'moderator')
})
afterAll(() => app.close())

const linesOf = async (id: unknown) => {
  const { docs } = await app.payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: String(id) } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}

it('tells which member of staff opened a reader, by the id and never by the address or the name', async () => {
  const { reader, email } = await createReader(app.payload, 'A name to keep out')

  const { status } = await moderator('GET', `/readers/${reader.id}`)
  const lines = await linesOf(reader.id)

  expect(status).toBe(200)
  expect(lines).toMatchObject([
    { action: 'reader-read', documentKind: 'readers', documentName: '', actorName: 'Staff' },
  ])
  expect(JSON.stringify(lines)).not.toContain(email)
  expect(JSON.stringify(lines)).not.toContain('A name to keep out')
})

it('tells of everyone in a list', async () => {
  const readers = [await createReader(app.payload), await createReader(app.payload)]
  const ids = readers.map(({ reader }) => reader.id)

  await moderator('GET', `/readers?where[id][in]=${ids.join(',')}`)

  for (const id of ids) expect(await linesOf(id)).toHaveLength(1)
})

it('tells of the admin, which asks in the server itself', async () => {
  const { reader } = await createReader(app.payload)
  const user = await staffUser(app.payload, 'editor')

  await app.payload.findByID({
    collection: 'readers',
    id: reader.id,
    overrideAccess: false,
    user,
  })

  expect(await linesOf(reader.id)).toMatchObject([{ actor: user.id }])
})

it('tells of whom an admin changed, who sees the account then', async () => {
  const { reader } = await createReader(app.payload)
  const admin = await restAs(app, 'admin')

  const { status } = await admin('PATCH', `/readers/${reader.id}`, { banned: true })

  expect(status).toBe(200)
  expect((await linesOf(reader.id)).map(({ action }) => action)).toEqual(['reader-read'])
})

it('tells it once in an hour of the same member of staff, and of each of them', async () => {
  const { reader } = await createReader(app.payload)
  const other = await restAs(app, 'moderator')
  for (const ask of [moderator, moderator, other]) await ask('GET', `/readers/${reader.id}`)
  const soon = await linesOf(reader.id)

  for (const { id } of soon)
    await app.payload.db.updateOne({
      collection: 'audit-log',
      id,
      data: { createdAt: new Date(Date.now() - 61 * 60 * 1000).toISOString() },
    })
  await moderator('GET', `/readers/${reader.id}`)

  expect(soon).toHaveLength(2)
  expect(await linesOf(reader.id)).toHaveLength(3)
})

it('tells of readers who come along with what they wrote, unless it is only the name', async () => {
  const { reader } = await createReader(app.payload)
  const { id: piece } = await createArticle(app.payload)
  const { id } = await createComment(app.payload, { piece, reader: reader.id })

  await moderator('GET', `/readers?where[id][equals]=${reader.id}&select[displayName]=true`)
  await moderator('GET', `/comments/${id}?depth=0`)
  const named = await linesOf(reader.id)
  await moderator('GET', `/comments/${id}?depth=1`)

  expect(named).toEqual([])
  expect(await linesOf(reader.id)).toHaveLength(1)
})

it('tells of whom staff found by an address, though no more than the name is shown', async () => {
  const { reader, email } = await createReader(app.payload)

  const { body } = await moderator(
    'GET',
    `/readers?where[email][equals]=${email}&select[displayName]=true`,
  )

  expect(body).toContain(reader.id)
  expect(await linesOf(reader.id)).toHaveLength(1)
})

it('tells nothing of readers themselves, of what is refused, and of what the software reads by itself', async () => {
  const { reader, token, email } = await createReader(app.payload)
  const contributor = await restAs(app, 'contributor')
  const user = await createUser(app.payload, ['admin'])

  await app.query('{ me { email } }', {}, { token })
  await app.payload.login({ collection: 'readers', data: { email, password: PASSWORD } })
  await app.payload.findByID({
    collection: 'readers',
    id: reader.id,
    overrideAccess: false,
    user: { ...reader, collection: 'readers' },
  })
  await app.payload.findByID({
    collection: 'readers',
    id: reader.id,
    user: { ...user, collection: 'users' },
  })
  const { body } = await contributor('GET', `/readers/${reader.id}`)

  expect(body).not.toContain(email)
  expect(await linesOf(reader.id)).toEqual([])
})

it('tells who counts the readers of an address, which says as much as the address itself', async () => {
  const { reader, email } = await createReader(app.payload)
  const { reader: other } = await createReader(app.payload)

  const { body } = await moderator('GET', `/readers/count?where[email][equals]=${email}`)
  await moderator('GET', '/readers/count')

  expect(JSON.parse(body)).toEqual({ totalDocs: 1 })
  expect(await linesOf(reader.id)).toHaveLength(1)
  expect(await linesOf(other.id)).toHaveLength(0)
})

it.each([
  ['/comments?where[reader.email][equals]='],
  ['/comments/count?where[reader.email][like]='],
  ['/insights?where[or][0][reader.email][equals]='],
  ['/reports?where[comment.reader.email][equals]='],
  ['/comments?sort=-reader.email&where[id][not_equals]='],
])('lets nobody look through %s, where no line would tell of it', async (path) => {
  const { email } = await createReader(app.payload)

  const { status, body } = await moderator('GET', path + encodeURIComponent(email))

  expect(status).toBe(400)
  expect(body).toContain('Look readers up among the readers themselves')
})

it('finds what hangs on a reader by the id', async () => {
  const { reader } = await createReader(app.payload)
  const { id: piece } = await createArticle(app.payload)
  const comment = await createComment(app.payload, { piece, reader: reader.id })

  const { body } = await moderator('GET', `/comments?where[reader][equals]=${reader.id}`)

  expect(body).toContain(String(comment.id))
})
