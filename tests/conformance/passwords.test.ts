import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createReader, createUser, PASSWORD } from '@/tests/helpers/factories'
import { lastTokenTo } from '@/tests/helpers/mails'
import { type Rest, restAs } from '@/tests/helpers/restAs'

let app: App
let admin: Rest
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, SIGN_UP: 'open' })
  admin = await restAs(app, 'admin')
  const name = 'A Garden of Recovery'
  await app.payload.updateGlobal({ slug: 'site', data: { name } })
})
afterAll(() => app.close())

const ANSWER = 'token userErrors { code message path }'
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { ${ANSWER} } }`
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${ANSWER} } }`
const REQUEST = `mutation ($input: RequestPasswordResetInput!) { answer: requestPasswordReset(input: $input) { accepted } }`
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { ${ANSWER} } }`
const UPDATE = `mutation ($input: UpdateProfileInput!) { answer: updateProfile(input: $input) {
  userErrors { code message path } } }`

const call = async (mutation: string, input: object, token?: string) => {
  const { data, errors } = await app.query(mutation, { input }, { token })
  expect(errors).toBeUndefined()
  return data?.answer
}
let serial = 0
const signUp = async (password: string) => {
  const email = `meadow-brook-${++serial}@example.org`
  const displayName = 'Kestrel of the hills'
  return { email, answer: await call(SIGN_UP, { email, password, displayName }) }
}

const REFUSED: [string, string, string][] = [
  ['fourteen characters', 'fourteen chars', 'TOO_SHORT'],
  ['seven emoji, which are fourteen units of code', '🌱🌊🪨🍂🌙🔥🌾', 'TOO_SHORT'],
  ['a common one, again and again', 'passwordpassword', 'INVALID'],
  ['a common one with what many add to it', 'Password123456!', 'INVALID'],
  ['letters written as signs', 'p@ssw0rdp@ssw0rd', 'INVALID'],
  ['one character', 'aaaaaaaaaaaaaaaaaaaa', 'INVALID'],
  ['a sequence', 'abcdefghijklmnopqrst', 'INVALID'],
  ['a row of keys', 'qwertyuiopasdfghjkl', 'INVALID'],
  ['figures in order', '123456789012345678', 'INVALID'],
  ['the display name', 'Kestrel of the hills', 'INVALID'],
  ['words of the address', 'meadow.brook.meadow', 'INVALID'],
  ['the name of the site and a year', 'garden-of-recovery 26', 'INVALID'],
  ['one in full-width letters', 'ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ', 'INVALID'],
]

describe('a password', () => {
  it.each(REFUSED)('is refused that is %s', async (_, password, code) => {
    const { answer } = await signUp(password)

    expect(answer.token).toBeNull()
    expect(answer.userErrors).toEqual([
      { code, message: expect.stringMatching(/Take/), path: ['password'] },
    ])
  })

  it.each([
    ['small letters and spaces alone', 'the lamp reads my river'],
    ['another script', 'перекати поле у реки'],
    ['emoji', '🌱🌊🪨🍂🌙🔥🌾🐌🪵🌵🍋🐚🧭🎈🪁'],
    ['a mark that stands by itself', 'cafe\u0301 lamp reads river'],
    ['512 characters', 'k9 v'.repeat(1) + crypto.randomUUID().repeat(15).slice(0, 508)],
  ])('may be %s', async (_, password) => {
    const { email, answer } = await signUp(password)

    expect(answer.userErrors).toEqual([])
    expect((await call(SIGN_IN, { email, password })).token).toEqual(expect.any(String))
  })

  it('is the same whichever way its characters were typed', async () => {
    const { email } = await signUp('cafe\u0301 lamp reads ﬁve rivers')

    const composed = await call(SIGN_IN, { email, password: 'caf\u00e9 lamp reads five rivers' })
    const cut = await call(SIGN_IN, { email, password: 'caf\u00e9 lamp reads five river' })

    expect(composed.token).toEqual(expect.any(String))
    expect(cut.userErrors).toMatchObject([{ code: 'INVALID', path: ['password'] }])
  })

  it('of a megabyte is refused in words, at sign-up as at sign-in', async () => {
    const { email } = await createReader(app.payload)
    const password = 'x'.repeat(900_000)

    expect((await signUp(password)).answer.userErrors).toMatchObject([{ code: 'TOO_LONG' }])
    expect((await call(SIGN_IN, { email, password })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['password'] },
    ])
  })

  it('that is new is held to the same, by the link of a mail as in the profile', async () => {
    const { email, token } = await createReader(app.payload, 'Kestrel of the hills')
    await call(REQUEST, { email })
    const link = await lastTokenTo(app, email)

    const reset = await call(RESET, { token: link, password: 'kestrel of the hills!' })
    const input = { password: 'passwordpassword', currentPassword: PASSWORD }
    const profile = await call(UPDATE, input, token)

    expect(reset.userErrors).toMatchObject([{ code: 'INVALID', path: ['password'] }])
    expect(profile.userErrors).toMatchObject([{ code: 'INVALID', path: ['password'] }])
    expect((await call(SIGN_IN, { email, password: PASSWORD })).userErrors).toEqual([])
  })
})

describe('a password of staff', () => {
  const create = (password: string) =>
    admin('POST', '/users', {
      email: `staff-meadow-${++serial}@example.org`,
      password,
      name: 'Kestrel of the hills',
      roles: ['editor'],
    })

  it.each(REFUSED.filter(([what]) => what !== 'words of the address'))(
    'is refused that is %s',
    async (_, password) => {
      const { status, body } = await create(password)

      expect(status).toBe(400)
      expect(JSON.parse(body).errors[0].data.errors).toEqual([
        { path: 'password', message: expect.stringMatching(/Take/) },
      ])
    },
  )

  it('is taken where it is good, and is held to the same when it is changed', async () => {
    const created = await create('the lamp reads my river')
    const { id } = JSON.parse(created.body).doc
    const good = await admin('PATCH', `/users/${id}`, { password: 'a lantern under cold water' })
    const named = await admin('PATCH', `/users/${id}`, { password: 'kestrel of the hills 1' })
    const untouched = await admin('PATCH', `/users/${id}`, { name: 'Somebody else' })

    expect(created.status).toBe(201)
    expect(good.status).toBe(200)
    expect(named.status).toBe(400)
    expect(untouched.status).toBe(200)
  })

  it('is held to the same by the link of a mail', async () => {
    const { email } = await createUser(app.payload, ['editor'])
    const token = await app.payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
    })

    const bad = await admin('POST', '/users/reset-password', {
      token,
      password: 'passwordpassword',
    })
    const good = await admin('POST', '/users/reset-password', {
      token,
      password: 'cafe\u0301 lamp reads river',
    })
    const signedIn = await app.payload.login({
      collection: 'users',
      data: { email, password: 'caf\u00e9 lamp reads river' },
    })

    expect(bad.status).toBe(400)
    expect(good.status).toBe(200)
    expect(signedIn.token).toEqual(expect.any(String))
  })

  it('of the first account is good enough for the same rules', async () => {
    const { makeFirstAdmin } = await import('@/src/operations/firstAdmin')
    // Past the rule that keeps the last admin.
    await app.payload.db.deleteMany({ collection: 'users', where: {} })

    const first = await makeFirstAdmin(app.payload)

    expect(first).not.toBeNull()
  })
})
