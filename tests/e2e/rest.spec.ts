import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from '@playwright/test'

import { install, type Installation } from '../helpers/installation'

const COLLECTIONS = [
  'articles',
  'authors',
  'comments',
  'communities',
  'conditions',
  'insights',
  'media',
  'pages',
  'payload-jobs',
  'payload-preferences',
  'pieces',
  'readers',
  'series',
  'stories',
  'topics',
  'users',
]

let site: Installation
test.beforeAll(async () => {
  test.setTimeout(300_000)
  site = await install({ SIGN_UP: 'open' })
})
test.afterAll(() => site.stop())

const notFound = { errors: [{ message: 'Not Found' }] }

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${site.url}/api${path}`, init)
  return { status: response.status, body: (await response.json()) as unknown }
}

test('REST shows the public nothing, signed in as a reader or not', async () => {
  const { data } = await site.query(
    `mutation { signUp(input: { email: "lake@example.org", password: "a long password", displayName: "Lake" }) { token } }`,
  )
  const asReader = { authorization: `JWT ${data.signUp.token}` }
  const { data: pieces } = await site.query('{ pieces(first: 1) { nodes { cover { url } } } }')
  const filename = pieces.pieces.nodes[0].cover.url.split('/').at(-1)

  for (const headers of [{}, asReader] as Record<string, string>[]) {
    for (const collection of COLLECTIONS)
      for (const path of [`/${collection}`, `/${collection}/count`, `/${collection}/versions`])
        expect(await ask(path, { headers }), path).toEqual({ status: 404, body: notFound })

    for (const path of ['/globals/site', '/access', `/media/file/${filename}`, '/graphql'])
      expect(await ask(path, { headers }), path).toEqual({ status: 404, body: notFound })
    for (const path of ['/readers/login', '/readers', '/users/unlock', '/graphql'])
      expect(
        await ask(path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{}',
        }),
        path,
      ).toEqual({ status: 404, body: notFound })
  }
})

test('a refusal says of which field it is, and what would be right', async () => {
  const json = { 'content-type': 'application/json' }
  const login = await ask('/users/login', {
    method: 'POST',
    headers: json,
    body: JSON.stringify(site.admin),
  })
  const { token } = login.body as { token: string }

  const refused = await ask('/globals/site', {
    method: 'POST',
    headers: { ...json, authorization: `JWT ${token}` },
    body: JSON.stringify({ readerTerms: { version: '2026-01' } }),
  })

  const error = {
    path: 'readerTerms.version',
    message: 'Enter the terms, or where they stand, too.',
  }
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ name: 'ValidationError', data: { errors: [error] } }] },
  })
})

test('a member of staff who forgot their password gets a link, and nobody learns whose address is whose', async () => {
  const post = (path: string, body: object) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const mails = () =>
    readdirSync(path.join(site.dataDir, 'outbox')).map((name) =>
      readFileSync(path.join(site.dataDir, 'outbox', name), 'utf8'),
    )
  const link = () =>
    mails()
      .filter((mail) => mail.startsWith(`To: ${site.admin.email}\n`))
      .flatMap((mail) => /href="([^"]+)\/admin\/reset\/(\w+)"/.exec(mail) ?? [])

  const unknown = await post('/users/forgot-password', { email: 'nobody@example.org' })
  const known = await post('/users/forgot-password', { email: site.admin.email })
  const { data } = await site.query(
    `mutation { signUp(input: { email: "meanwhile@example.org", password: "a long password", displayName: "Meanwhile" }) { token } }`,
  )
  expect(unknown).toEqual({ status: 200, body: { message: 'Success' } })
  expect(known).toEqual(unknown)
  expect(data.signUp.token).toBeTruthy()
  await expect.poll(() => link().length).toBe(3)
  const [, origin, token] = link()
  expect(origin).toBe(site.url)

  const password = 'a password that is new'
  expect(await post('/users/reset-password', { token, password })).toMatchObject({ status: 200 })
  const signIn = (given: object) => post('/users/login', given)
  const wrong = { status: 401, body: { errors: [{ message: expect.any(String) }] } }
  const ofStaff = await signIn({ email: site.admin.email, password: site.admin.password })
  expect(ofStaff).toEqual(wrong)
  expect(await signIn({ email: 'nobody@example.org', password })).toEqual(ofStaff)
  expect(await signIn({ email: site.admin.email, password })).toMatchObject({ status: 200 })
})

test('nobody can claim an installation that has its first account', async () => {
  const claim = await ask('/users/first-register', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: 'thief@example.org',
      password: 'a long password',
      name: 'Thief',
    }),
  })

  expect(claim).toEqual({ status: 404, body: notFound })
})

test('a second start is quiet, keeps the data, and says where everything is', async () => {
  const { data: before } = await site.query('{ pieces(first: 1) { totalCount } }')
  expect(site.printed()).toContain('First account')
  expect(site.printed()).toContain(`${site.url}/admin`)

  await site.restart()
  const { data: after } = await site.query('{ pieces(first: 1) { totalCount } }')

  expect(after).toEqual(before)
  expect(site.printed()).not.toContain('Filling')
  expect(site.printed()).not.toContain('First account')
})
