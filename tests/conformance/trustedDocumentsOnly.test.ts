import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createReader, createUser, PASSWORD } from '@/tests/helpers/factories'
import { followed, type Result, TRANSPORTS } from '@/tests/helpers/subscribe'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const LISTED = 'query Listed { site { name } }'
const UNLISTED = 'query Unlisted { site { tagline } }'
const LISTED_EVENTS = 'subscription Listed { contentChanged { path } }'
const UNLISTED_EVENTS = 'subscription Unlisted { contentChanged { nodeId } }'

let folder: string
let app: App
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-trusted-'))
  const list = path.join(folder, 'list.json')
  writeFileSync(
    list,
    JSON.stringify(Object.fromEntries([LISTED, LISTED_EVENTS].map((text) => [sha256(text), text]))),
  )
  app = await startApp({ PERSISTED_DOCUMENTS: list, PERSISTED_DOCUMENTS_ONLY: 'true' })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

type Body = { data?: object; errors?: { extensions: { code: string } }[] }
const send = async (url: string, init?: RequestInit) => {
  const response = await fetch(app.url + url, init)
  return { status: response.status, ...((await response.json()) as Body) }
}
const post = (body: object, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const get = (parameters: Record<string, string>) =>
  send(`/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': 'true' },
  })

const answered = { status: 200, data: { site: { name: expect.any(String) } } }
const refused = { status: 400, errors: [{ extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } }] }
const hashed = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } })

describe('where trusted documents are mandatory', () => {
  it('those on the list are answered, by their id and by their text', async () => {
    expect(await post({ documentId: `sha256:${sha256(LISTED)}` })).toMatchObject(answered)
    expect(await post({ extensions: hashed(LISTED) })).toMatchObject(answered)
    expect(await post({ query: LISTED })).toMatchObject(answered)
    expect(await post({ query: LISTED, extensions: hashed(LISTED) })).toMatchObject(answered)
    expect(await get({ documentId: `sha256:${sha256(LISTED)}` })).toMatchObject(answered)
    expect(await get({ query: LISTED })).toMatchObject(answered)
  })

  it('no other is, however it is asked for', async () => {
    const extensions = hashed(UNLISTED)

    for (const body of [
      { query: UNLISTED },
      { query: UNLISTED, extensions },
      { extensions },
      { query: `${LISTED} ` },
      { query: '{ __schema { queryType { name } } }' },
    ])
      expect(await post(body)).toMatchObject(refused)
    expect(await get({ query: UNLISTED })).toMatchObject(refused)
    expect(await get({ extensions: JSON.stringify(extensions) })).toMatchObject(refused)
  })

  it('no other is slipped in beside one of them', async () => {
    const id = `sha256:${sha256(LISTED)}`
    const twice = new URLSearchParams([
      ['query', LISTED],
      ['query', UNLISTED],
    ])

    const beside = await post({ documentId: id, query: UNLISTED })
    const underItsHash = await post({ query: UNLISTED, extensions: hashed(LISTED) })
    const second = await send(`/graphql?${twice}`, {
      headers: { 'apollo-require-preflight': 'true' },
    })

    for (const { status, data } of [beside, underItsHash, second])
      expect([status, data]).toEqual([400, undefined])
  })

  it('the pages behind the links of mails go on working', async () => {
    const page = await (await fetch(`${app.url}/account/verify-email`)).text()
    const [, data] = /data-page="([^"]*)"/.exec(page)!
    const { query } = JSON.parse(data!.replaceAll('&quot;', '"'))

    const answer = await post({ query, variables: { input: { token: 'none' } } })

    expect(answer).toMatchObject({ data: { answer: { userErrors: [{ code: 'INVALID' }] } } })
  })

  it('readers are held to them, and staff are not', async () => {
    const reader = await createReader(app.payload)
    const { email } = await createUser(app.payload, ['contributor'])
    const staff = await app.payload.login({
      collection: 'users',
      data: { email, password: PASSWORD },
    })

    const asReader = await post({ query: UNLISTED }, { authorization: `Bearer ${reader.token}` })
    const asStaff = await post({ query: UNLISTED }, { authorization: `Bearer ${staff.token}` })

    expect(asReader).toMatchObject(refused)
    expect(asStaff).toMatchObject({ status: 200, data: { site: { tagline: null } } })
  })

  it.each(TRANSPORTS)('subscriptions over %s are held to them', async (_, subscribe) => {
    const { changeFeed } = await import('@/src/delivery/changeFeed')
    const isFollowed = followed(changeFeed(app.payload))
    const listed = subscribe(app, LISTED_EVENTS)
    const first = listed.next()
    await isFollowed
    await createArticle(app.payload)

    const told = (await first).value as Result
    await listed.return?.()
    const other = await subscribe(app, UNLISTED_EVENTS)
      .next()
      .catch((reason: unknown) => ({ value: { errors: reason } }))

    expect(told.data?.contentChanged.path).toMatch(/^\/articles\//)
    expect(other).toMatchObject({ value: { errors: refused.errors } })
  })
})
