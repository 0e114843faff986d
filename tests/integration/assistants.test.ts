import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Role } from '@/src/access/roles'
import { block, paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import {
  createArticle,
  createConsent,
  createReader,
  createStory,
  createUser,
  PASSWORD,
} from '@/tests/helpers/factories'
import { startRest } from '@/tests/helpers/restServer'

const KEYS = '/payload-mcp-api-keys'

let app: App
let rest: Awaited<ReturnType<typeof startRest>>
beforeAll(async () => {
  // The plugin's protocol handler leaves one timer running, for which Jest would wait.
  const { setInterval } = globalThis
  globalThis.setInterval = ((...args: Parameters<typeof setInterval>) =>
    setInterval(...args).unref()) as typeof setInterval
  app = await startApp({ ...UNLIMITED, MCP: 'true' })
  rest = await startRest(app)
})
afterAll(async () => {
  await rest.close()
  await app.close()
})

const signIn = async (...roles: Role[]) => {
  const user = await createUser(app.payload, roles)
  const { token } = await app.payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })
  return { user, token: token! }
}

let serial = 0
const makeKey = async (token: string, data: object = {}) => {
  const apiKey = `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`
  const { status, body } = await rest.ask('POST', KEYS, token, {
    ...{ label: 'Mine', enableAPIKey: true, apiKey },
    ...data,
  })
  expect(status).toBe(201)
  return { apiKey, id: body.doc.id as string, doc: body.doc }
}

const speak = async (apiKey: string, method: string, params: object = {}) => {
  const response = await fetch(`${rest.url}/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${apiKey}`,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const text = await response.text()
  const message =
    text
      .split('\n')
      .find((line) => line.startsWith('data: '))
      ?.slice(6) ?? text
  return { status: response.status, body: JSON.parse(message) }
}

const call = async (apiKey: string, name: string, args: object) => {
  const { body } = await speak(apiKey, 'tools/call', { name, arguments: args })
  const text = body.result?.content?.[0]?.text as string | undefined
  const isError = Boolean(body.error ?? body.result?.isError)
  if (isError) return { isError, text: text ?? JSON.stringify(body.error), answer: {} as any } // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the tool's
  return { isError, text: text!, answer: JSON.parse(text!) }
}

const keyOf = async (...roles: Role[]) => (await makeKey((await signIn(...roles)).token)).apiKey

describe('an assistant with a key', () => {
  it('speaks the protocol, and finds tools that list, read, draft and check, and no other', async () => {
    const key = await keyOf('editor')

    const hello = await speak(key, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    })
    const { body } = await speak(key, 'tools/list')

    expect(hello.body.result.serverInfo.name).toBe('Firsthand')
    expect(body.result.tools.map(({ name }: { name: string }) => name)).toEqual([
      ...['listPieces', 'readPiece', 'createDraft', 'updateDraft', 'check'],
    ])
    for (const { inputSchema } of body.result.tools) expect(inputSchema.type).toBe('object')
  })

  it('begins a draft in Markdown, reads it, changes it, and finds it in the list', async () => {
    const key = await keyOf('contributor')

    const made = await call(key, 'createDraft', {
      ...{ collection: 'stories', title: 'By an assistant', alias: 'Robin' },
      ...{ body: '## How it began\n\nIt was **winter**.', contentNotes: ['trauma'] },
    })
    const { id } = made.answer
    await call(key, 'updateDraft', { collection: 'stories', id, subtitle: 'And a subtitle' })
    const read = await call(key, 'readPiece', { collection: 'stories', id })
    const listed = await call(key, 'listPieces', { collection: 'stories', title: 'assistant' })

    expect(made.answer).toMatchObject({ slug: 'by-an-assistant', status: 'draft' })
    expect(read.answer).toMatchObject({
      ...{ title: 'By an assistant', subtitle: 'And a subtitle', status: 'draft' },
      ...{ contentNotes: ['trauma'], bodyCanBeReplaced: true },
    })
    expect(read.answer.body.trim()).toBe('## How it began\n\nIt was **winter**.')
    expect(listed.answer.pieces.map((piece: { id: string }) => piece.id)).toContain(id)
    const { data } = await app.query('{ story(slug: "by-an-assistant") { title } }')
    expect(data).toEqual({ story: null })
  })

  it('saves a draft over what is published, which stays as it is', async () => {
    const key = await keyOf('editor')
    const { id, slug } = await createArticle(app.payload, { title: 'As it was' })

    const { answer } = await call(key, 'updateDraft', {
      collection: 'articles',
      id,
      title: 'Later',
    })
    const { data } = await app.query(`{ article(slug: "${slug}") { title } }`)

    expect(answer.status).toBe('draft')
    expect(data).toEqual({ article: { title: 'As it was' } })
  })

  it('is told what an editor should look at', async () => {
    const key = await keyOf('reviewer')
    const { id } = await createStory(app.payload, {
      _status: 'draft',
      body: richText(
        paragraph('My sister Margaret Thornbury called me at 555-201-8890.'),
        paragraph('He committed suicide that year.'),
      ),
    })

    const { answer } = await call(key, 'check', { collection: 'stories', id })

    const rules = Object.fromEntries(
      answer.checks.map(({ code, findings }: { code: string; findings: { rule: string }[] }) => [
        code,
        findings.map(({ rule }) => rule),
      ]),
    )
    expect(rules).toMatchObject({
      consent: ['missing'],
      anonymity: ['name', 'phone'],
      'content-notes': ['contentNote'],
      wording: expect.arrayContaining(['committed']),
    })
  })

  it('does not replace a text that Markdown would lose something of', async () => {
    const key = await keyOf('editor')
    const { id } = await createArticle(app.payload, {
      _status: 'draft',
      body: richText(block('pullQuote', { quote: 'A quote' })),
    })

    const { isError, text } = await call(key, 'updateDraft', {
      ...{ collection: 'articles', id, body: 'All new.' },
    })

    expect([isError, text]).toEqual([true, expect.stringContaining('in the admin')])
  })

  it('uses only the tools that its key allows', async () => {
    const { token } = await signIn('editor')
    const { apiKey } = await makeKey(token, {
      'payload-mcp-tool': { createDraft: false, updateDraft: false },
    })

    const { body } = await speak(apiKey, 'tools/list')
    const made = await call(apiKey, 'createDraft', { collection: 'articles', title: 'No' })

    expect(body.result.tools).toHaveLength(3)
    expect(made.isError).toBe(true)
  })
})

const ROLES = ['admin', 'editor', 'reviewer', 'moderator', 'contributor'] as const

describe.each(ROLES)(
  'nothing goes live by the assistant of a staff member with the role %s',
  (role) => {
    it('whatever it puts into its arguments', async () => {
      const key = await keyOf(role)
      const draft = await createArticle(app.payload, { _status: 'draft' })
      const live = await createArticle(app.payload)
      const live2 = { draft: false, _status: 'published', data: { _status: 'published' } }

      for (const smuggled of [
        { _status: 'published' },
        { draft: false },
        { data: { _status: 'published' } },
        { publishAllLocales: true, publishSpecificLocale: 'en', autosave: true },
        { overrideAccess: true, user: null, ...live2 },
      ]) {
        await call(key, 'createDraft', {
          ...{ collection: 'articles', title: `Smuggled by ${role}`, body: 'Text.', ...smuggled },
        })
        await call(key, 'updateDraft', {
          ...{
            collection: 'articles',
            id: draft.id,
            title: 'Smuggled',
            body: 'Text.',
            ...smuggled,
          },
        })
        await call(key, 'updateDraft', {
          ...{ collection: 'articles', id: live.id, title: 'Smuggled', ...smuggled },
        })
      }
      const published = await app.payload.find({
        collection: 'articles',
        where: { and: [{ title: { like: 'Smuggled' } }, { _status: { equals: 'published' } }] },
      })
      const after = await app.payload.findByID({ collection: 'articles', id: draft.id })
      const { data } = await app.query(`{ article(slug: "${live.slug}") { title } }`)

      expect(published.docs.filter(({ id }) => id !== live.id)).toEqual([])
      expect(after._status).toBe('draft')
      expect(data).toEqual({ article: { title: live.title } })
    })

    it('and no other collection can be named, nor another tool', async () => {
      const key = await keyOf(role)

      for (const collection of [
        'users',
        'readers',
        'consents',
        'signatures',
        'audit-log',
        'media',
      ]) {
        for (const name of ['listPieces', 'createDraft'])
          expect(await call(key, name, { collection, title: 'x' })).toMatchObject({ isError: true })
        expect(await call(key, 'readPiece', { collection, id: 'x' })).toMatchObject({
          isError: true,
        })
      }
      for (const name of ['deleteArticles', 'updateSite', 'findUsers', 'updateArticles', 'login'])
        expect(await call(key, name, { id: 'x' })).toMatchObject({ isError: true })
    })
  },
)

it('may no more than the member of staff whose key it has', async () => {
  const key = await keyOf('contributor')
  const foreign = await createStory(app.payload, { _status: 'draft' })

  const changed = await call(key, 'updateDraft', {
    ...{ collection: 'stories', id: foreign.id, title: 'Not mine' },
  })
  const moderator = await call(await keyOf('moderator'), 'createDraft', {
    ...{ collection: 'stories', title: 'No' },
  })

  expect([changed.isError, moderator.isError]).toEqual([true, true])
})

describe('behind the tools', () => {
  it('the server refuses every other operation of such a request, by any tool that may come', async () => {
    const { createLocalReq } = await import('payload')
    const { user } = await signIn('admin')
    const as = { ...user, collection: 'users' as const }
    const article = await createArticle(app.payload)
    const draft = await createArticle(app.payload, { _status: 'draft' })
    const { reader } = await createReader(app.payload)
    const consent = await createConsent(app.payload)
    const request = async () => {
      const req = await createLocalReq({ user: as }, app.payload)
      return { req: Object.assign(req, { payloadAPI: 'MCP' }), user: as, overrideAccess: false }
    }
    const { payload } = app
    const [collection, id] = ['articles' as const, String(draft.id)]
    const published = { _status: 'published' as const }

    const attempts = [
      async () => payload.update({ collection, id, data: published, ...(await request()) }),
      async () =>
        payload.update({ collection, id, data: published, draft: true, ...(await request()) }),
      async () => payload.update({ collection, id, data: {}, ...(await request()) }),
      async () =>
        payload.update({ collection, where: {}, data: {}, draft: true, ...(await request()) }),
      async () => payload.create({ collection, data: published as never, ...(await request()) }),
      async () =>
        payload.update({
          ...{ collection, id, data: published, ...(await request()) },
          overrideAccess: true,
        }),
      async () => payload.delete({ collection, id, ...(await request()) }),
      async () =>
        payload.update({
          ...{ collection, id: article.id, data: { _status: 'draft' }, ...(await request()) },
        }),
      async () =>
        payload.update({ collection: 'consents', id: consent.id, data: {}, ...(await request()) }),
      async () => payload.find({ collection: 'consents', ...(await request()) }),
      async () => payload.find({ collection: 'signatures', ...(await request()) }),
      async () => payload.findByID({ collection: 'readers', id: reader.id, ...(await request()) }),
      async () => payload.find({ collection: 'users', ...(await request()) }),
      async () => payload.find({ collection: 'audit-log', ...(await request()) }),
      async () => payload.find({ collection: 'payload-mcp-api-keys', ...(await request()) }),
      async () => payload.findGlobal({ slug: 'site', ...(await request()) }),
      async () => payload.updateGlobal({ slug: 'site', data: {}, ...(await request()) }),
    ]

    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(/assistant/)
    const after = await payload.findByID({ collection, id })
    expect(after._status).toBe('draft')
  })
})

describe('a key', () => {
  it('is of who makes it, whomever they name', async () => {
    const editor = await signIn('editor')
    const admin = await signIn('admin')

    const { doc, id } = await makeKey(editor.token, { user: admin.user.id })
    const moved = await rest.ask('PATCH', `${KEYS}/${id}`, editor.token, { user: admin.user.id })
    const byAdmin = await rest.ask('PATCH', `${KEYS}/${id}`, admin.token, { label: 'Taken' })

    expect(doc.user).toBe(editor.user.id)
    expect(moved.body.doc.user).toBe(editor.user.id)
    expect(byAdmin.status).not.toBe(200)
  })

  it('is never shown again; its owner and admins see that it is there, and may take it away', async () => {
    const editor = await signIn('editor')
    const admin = await signIn('admin')
    const other = await signIn('editor')
    const { apiKey, id } = await makeKey(editor.token)

    const own = await rest.ask('GET', `${KEYS}/${id}`, editor.token)
    const asAdmin = await rest.ask('GET', `${KEYS}/${id}`, admin.token)
    const asOther = await rest.ask('GET', `${KEYS}/${id}`, other.token)
    const before = await speak(apiKey, 'tools/list')
    const gone = await rest.ask('DELETE', `${KEYS}/${id}`, admin.token)
    const after = await speak(apiKey, 'tools/list')

    for (const { body } of [own, asAdmin]) {
      expect(body.label).toBe('Mine')
      expect(JSON.stringify(body)).not.toContain(apiKey)
    }
    expect(asOther.status).not.toBe(200)
    expect([before.status, gone.status, after.status]).toEqual([200, 200, 401])
  })

  it('opens nothing once it is switched off, nor its neighbour, nor none', async () => {
    const { token } = await signIn('editor')
    const { apiKey, id } = await makeKey(token)

    await rest.ask('PATCH', `${KEYS}/${id}`, token, { enableAPIKey: false })

    expect((await speak(apiKey, 'tools/list')).status).toBe(401)
    expect((await speak('', 'tools/list')).status).toBe(401)
    expect((await speak(`${apiKey}0`, 'tools/list')).status).toBe(401)
  })

  it('goes with the account of its owner', async () => {
    const { token, user } = await signIn('editor')
    const { apiKey } = await makeKey(token)

    await app.payload.delete({ collection: 'users', id: user.id })

    expect((await speak(apiKey, 'tools/list')).status).toBe(401)
  })

  it('is not stored as it is written, and opens neither REST nor GraphQL', async () => {
    const { token } = await signIn('admin')
    const { apiKey } = await makeKey(token)
    const authorization = `payload-mcp-api-keys API-Key ${apiKey}`

    const stored = await app.payload.db.find({ collection: 'payload-mcp-api-keys' })
    const overRest = await fetch(`${rest.url}/articles`, { headers: { authorization } })
    const overGraphql = await app.query(
      '{ me { id } comments: __typename }',
      {},
      { headers: { authorization } },
    )

    expect(JSON.stringify(stored)).not.toContain(apiKey)
    expect(overRest.status).toBe(404)
    expect(overGraphql.data).toMatchObject({ me: null })
  })
})
