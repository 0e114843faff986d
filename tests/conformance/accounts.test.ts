import { pbkdf2Sync } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createReader, PASSWORD } from '@/tests/helpers/factories'
import { lastTokenTo, mailsTo, tokenIn } from '@/tests/helpers/mails'
import { withAllRounds } from '@/tests/helpers/quickPasswords'
import { everythingStored } from '@/tests/helpers/stored'
import { itWithTransactions } from '@/tests/helpers/transactions'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, SIGN_UP: 'open' })
})
afterAll(() => app.close())

const SESSION = 'reader { email emailVerified } token expiresAt userErrors { code path }'
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { ${SESSION} } }`
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${SESSION} } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { answer: verifyEmail(input: $input) { ${SESSION} } }`
const REQUEST = `mutation ($input: RequestPasswordResetInput!) {
  answer: requestPasswordReset(input: $input) { accepted userErrors { code path } } }`
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { ${SESSION} } }`
const UPDATE = `mutation ($input: UpdateProfileInput!) { answer: updateProfile(input: $input) {
  reader { displayName locale emailVerified } userErrors { code path } } }`
const ME = '{ me { email displayName locale emailVerified } }'
const NEW_PASSWORD = 'an entirely new password'

const call = async (mutation: string, input: object, token?: string) => {
  const { data, headers } = await app.query(mutation, { input }, { token })
  return { ...data?.answer, cookie: headers.get('set-cookie') }
}
const me = async (token: string) => (await app.query(ME, {}, { token })).data?.me

let serial = 0
const signUp = async (input: object = {}) => {
  const email = `new-${++serial}@example.org`
  const { token } = await call(SIGN_UP, {
    email,
    password: PASSWORD,
    displayName: 'Someone new',
    ...input,
  })
  return { email, token: token as string }
}
const change = (email: string, data: object) =>
  app.payload.update({ collection: 'readers', where: { email: { equals: email } }, data })
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()

describe('an address', () => {
  it('is confirmed by the link of the mail, which signs in', async () => {
    const { email, token } = await signUp()
    const before = await me(token)
    const [mail] = await mailsTo(app, email)

    const answer = await call(VERIFY, { token: tokenIn(mail), clientMutationId: 'a-1' })
    const after = await me(answer.token)

    expect(before).toMatchObject({ email, emailVerified: false })
    expect(answer).toMatchObject({ reader: { email, emailVerified: true }, userErrors: [] })
    expect(answer.cookie).toContain(`firsthand-reader=${answer.token};`)
    expect(after).toMatchObject({ email, emailVerified: true })
  })

  it('is confirmed once by a link', async () => {
    const { email } = await signUp()
    const [mail] = await mailsTo(app, email)
    const token = tokenIn(mail)

    const first = await call(VERIFY, { token })
    const second = await call(VERIFY, { token })

    expect(first.userErrors).toEqual([])
    expect(second).toEqual({
      reader: null,
      token: null,
      expiresAt: null,
      userErrors: [{ code: 'INVALID', path: ['token'] }],
      cookie: null,
    })
  })

  it.each([
    ['forged', 'A'.repeat(43)],
    ['empty', ''],
  ])('is not confirmed by a link that is %s', async (_, token) => {
    await createReader(app.payload)

    const { reader, userErrors } = await call(VERIFY, { token })

    expect(reader).toBeNull()
    expect(userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
  })

  it('is not confirmed by a link that is too old, and gets another one when its reader signs in', async () => {
    const { email } = await signUp()
    const [old] = await mailsTo(app, email)
    await change(email, { verificationExpiration: YESTERDAY })

    const late = await call(VERIFY, { token: tokenIn(old) })
    const signedIn = await call(SIGN_IN, { email, password: PASSWORD })
    const [, renewed] = await mailsTo(app, email)
    const again = await call(VERIFY, { token: tokenIn(renewed) })

    expect(late.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
    expect(signedIn.reader).toEqual({ email, emailVerified: false })
    expect(again.reader).toEqual({ email, emailVerified: true })
  })

  it('gets no second mail while the first one’s link works', async () => {
    const { email } = await signUp()

    await call(SIGN_IN, { email, password: PASSWORD })

    expect(await mailsTo(app, email)).toHaveLength(1)
  })

  it('is written to in the language of its reader, without a word that was typed at sign-up', async () => {
    const { email } = await signUp({ locale: 'es', displayName: 'Buy at spam.example' })

    const [mail] = await mailsTo(app, email)

    expect(mail).toContain('Subject: Confirma tu dirección en Firsthand')
    expect(mail).toContain('http://firsthand.test/account/verify-email?locale=es#')
    expect(mail).not.toContain('spam')
  })
})

describe('a forgotten password', () => {
  const ask = async (email: string) => {
    await call(REQUEST, { email })
    return lastTokenTo(app, email)
  }

  it('is asked for with the same answer for every address, and mailed to its owner alone', async () => {
    const { email } = await createReader(app.payload)

    const known = await call(REQUEST, { email: email.toUpperCase() })
    const unknown = await call(REQUEST, { email: 'nobody-here@example.org' })

    expect(known).toEqual({ accepted: true, userErrors: [], cookie: null })
    expect(unknown).toEqual(known)
    expect(await mailsTo(app, email)).toHaveLength(1)
    expect(await mailsTo(app, 'nobody-here@example.org')).toEqual([])
  })

  it('is not asked for with what is no address', async () => {
    expect(await call(REQUEST, { email: 'nobody' })).toMatchObject({
      accepted: false,
      userErrors: [{ code: 'INVALID', path: ['email'] }],
    })
  })

  it('is replaced: the old one and every session end, the address is confirmed', async () => {
    const { email, token } = await createReader(app.payload)

    const answer = await call(RESET, { token: await ask(email), password: NEW_PASSWORD })
    const withOld = await call(SIGN_IN, { email, password: PASSWORD })
    const withNew = await call(SIGN_IN, { email, password: NEW_PASSWORD })

    expect(answer).toMatchObject({ reader: { email, emailVerified: true }, userErrors: [] })
    expect(answer.cookie).toContain('HttpOnly')
    expect(await me(token)).toBeNull()
    expect(await me(answer.token)).toMatchObject({ email, emailVerified: true })
    expect(withOld.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(withNew.reader).toMatchObject({ email })
  })

  it('is replaced once by a link', async () => {
    const { email } = await createReader(app.payload)
    const token = await ask(email)

    const first = await call(RESET, { token, password: NEW_PASSWORD })
    const second = await call(RESET, { token, password: 'a third password' })

    expect(first.userErrors).toEqual([])
    expect(second.reader).toBeNull()
    expect(second.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
  })

  it('is not replaced by a link that is too old, nor by what the database keeps of it', async () => {
    const { email, reader } = await createReader(app.payload)
    const token = await ask(email)
    const kept = await app.payload.findByID({
      collection: 'readers',
      id: reader.id,
      showHiddenFields: true,
    })
    const password = NEW_PASSWORD

    const withHash = await call(RESET, { token: kept.resetPasswordToken, password })
    await change(email, { resetPasswordExpiration: YESTERDAY })
    const late = await call(RESET, { token, password })

    expect(kept.resetPasswordToken).toMatch(/^[0-9a-f]{64}$/)
    expect(withHash.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
    expect(late.userErrors).toEqual(withHash.userErrors)
    expect(await call(SIGN_IN, { email, password: PASSWORD })).toMatchObject({ userErrors: [] })
  })

  it('is not replaced by a bad one, and its link still works then', async () => {
    const { email } = await createReader(app.payload)
    const token = await ask(email)

    const short = await call(RESET, { token, password: 'short' })
    const long = await call(RESET, { token, password: 'x'.repeat(513) })
    const good = await call(RESET, { token, password: NEW_PASSWORD })

    expect(short.userErrors).toEqual([{ code: 'TOO_SHORT', path: ['password'] }])
    expect(long.userErrors).toEqual([{ code: 'TOO_LONG', path: ['password'] }])
    expect(good.userErrors).toEqual([])
  })

  it('gets one mail, whose link works, however often it is asked for at once', async () => {
    const { email } = await createReader(app.payload)
    const token = await ask(email)

    const again = await call(REQUEST, { email })

    expect(again.accepted).toBe(true)
    expect(await mailsTo(app, email)).toHaveLength(1)
    expect((await call(RESET, { token, password: NEW_PASSWORD })).userErrors).toEqual([])
  })

  it('opens an account that was locked', async () => {
    const { email } = await createReader(app.payload)
    await change(email, { lockUntil: new Date(Date.now() + 600_000).toISOString() })

    const locked = await call(SIGN_IN, { email, password: PASSWORD })
    const { reader } = await call(RESET, { token: await ask(email), password: NEW_PASSWORD })
    const open = await call(SIGN_IN, { email, password: NEW_PASSWORD })

    expect(locked.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(reader).toMatchObject({ email })
    expect(open.userErrors).toEqual([])
  })
})

describe('signing in', () => {
  it('tells an unknown address, a wrong password and a locked account by the same words', async () => {
    const wrong = await createReader(app.payload)
    const locked = await createReader(app.payload)
    await change(locked.email, { lockUntil: new Date(Date.now() + 60_000).toISOString() })
    const WORDS = `mutation ($input: SignInInput!) { signIn(input: $input) {
      reader { id } token expiresAt userErrors { code message path } } }`

    const answers: Pick<Awaited<ReturnType<App['query']>>, 'data' | 'errors'>[] = []
    for (const email of [wrong.email, locked.email, 'never-seen@example.org']) {
      const { data, errors } = await app.query(WORDS, { input: { email, password: 'a guess' } })
      answers.push({ data, errors })
    }

    expect(answers[0]!.data?.signIn.userErrors).toMatchObject([{ code: 'INVALID' }])
    expect(answers).toEqual(answers.map(() => answers[0]))
  })

  it('costs as much for an unknown address as Payload spends on a known one', async () => {
    const { reader } = await withAllRounds(() => createReader(app.payload))
    const { hash, salt } = await app.payload.findByID({
      collection: 'readers',
      id: reader.id,
      showHiddenFields: true,
    })
    const { HASHING } = await import('@/src/passwords/sameTime')
    const { iterations, keyLength, digest } = HASHING

    const ours = pbkdf2Sync(PASSWORD, salt!, iterations, keyLength, digest).toString('hex')

    expect(hash).toBe(`pbkdf2-sha256-v1:${ours}`)
  })

  it.each([
    ['no password', { email: 'someone@example.org', password: '' }],
    ['no address', { email: '', password: PASSWORD }],
  ])('is refused with %s', async (_, input) => {
    expect((await call(SIGN_IN, input)).userErrors).toEqual([
      { code: 'INVALID', path: ['password'] },
    ])
  })

  /** Runs something in the moment in which a sign-in has checked the password and not yet written. */
  const inBetween = (run: () => Promise<unknown>) => {
    const { db } = app.payload
    const begin = db.beginTransaction
    db.beginTransaction = async (options) => {
      db.beginTransaction = begin
      await run()
      return begin(options)
    }
  }

  itWithTransactions('opens nothing with a password that is replaced meanwhile', async () => {
    const { email, reader, token } = await createReader(app.payload)
    inBetween(() =>
      app.payload.update({
        collection: 'readers',
        id: reader.id,
        data: { password: NEW_PASSWORD, displayName: 'Renamed' },
      }),
    )

    const old = await call(SIGN_IN, { email, password: PASSWORD })
    const open = await call(SIGN_IN, { email, password: NEW_PASSWORD })

    expect(old.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(await me(token)).toBeNull()
    expect(await me(open.token)).toMatchObject({ email, displayName: 'Renamed' })
  })

  itWithTransactions(
    'ends no session that begins at the same moment, and revives none',
    async () => {
      const { email, token: ended } = await createReader(app.payload)
      const tokens: string[] = []
      inBetween(async () => {
        await app.query('mutation { signOut { userErrors { code } } }', {}, { token: ended })
        tokens.push((await call(SIGN_IN, { email, password: PASSWORD })).token)
      })

      tokens.push((await call(SIGN_IN, { email, password: PASSWORD })).token)

      expect(tokens).toHaveLength(2)
      for (const token of tokens) expect(await me(token)).toMatchObject({ email })
      expect(await me(ended)).toBeNull()
    },
  )

  it('and out in one operation leaves no session', async () => {
    const { email } = await createReader(app.payload)
    const BOTH = `mutation ($input: SignInInput!) {
      signIn(input: $input) { token } signOut { userErrors { code } } }`

    const { data, headers } = await app.query(BOTH, { input: { email, password: PASSWORD } })

    expect(headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await me(data?.signIn.token as string)).toBeNull()
  })
})

describe('a profile', () => {
  it('changes in what is given, and in nothing else', async () => {
    const { token } = await signUp({ locale: 'es' })

    const named = await call(UPDATE, { displayName: '  Another   name ' }, token)
    const cleared = await call(UPDATE, { locale: null }, token)
    const nothing = await call(UPDATE, { clientMutationId: 'b-1' }, token)

    expect(named).toMatchObject({
      reader: { displayName: 'Another name', locale: 'es' },
      userErrors: [],
    })
    expect(cleared.reader).toMatchObject({ displayName: 'Another name', locale: null })
    expect(nothing.reader).toEqual(cleared.reader)
    expect(await me(token)).toMatchObject({ displayName: 'Another name', locale: null })
  })

  it.each([
    ['a short name', { displayName: ' x ' }, 'TOO_SHORT', 'displayName'],
    ['a long name', { displayName: 'x'.repeat(41) }, 'TOO_LONG', 'displayName'],
    ['a short password', { password: 'short', currentPassword: PASSWORD }, 'TOO_SHORT', 'password'],
    ['no password of today', { password: NEW_PASSWORD }, 'REQUIRED', 'currentPassword'],
    [
      'a wrong password of today',
      { password: NEW_PASSWORD, currentPassword: 'not this one' },
      'INVALID',
      'currentPassword',
    ],
  ])('is refused with %s', async (_, input, code, field) => {
    const { email, token } = await createReader(app.payload)

    const { reader, userErrors } = await call(UPDATE, input, token)

    expect(reader).toBeNull()
    expect(userErrors).toEqual([{ code, path: [field] }])
    expect((await call(SIGN_IN, { email, password: PASSWORD })).userErrors).toEqual([])
  })

  it('of one who was banned meanwhile keeps its name, which others see, and leaves the rest to its reader', async () => {
    const { email, token } = await createReader(app.payload, 'Named before')
    await change(email, { banned: true })

    const named = await call(UPDATE, { displayName: 'Something rude' }, token)
    const spoken = await call(UPDATE, { locale: 'es' }, token)

    expect(named.userErrors).toEqual([{ code: 'BANNED', path: null }])
    expect(spoken).toMatchObject({ reader: { locale: 'es' }, userErrors: [] })
    expect(await me(token)).toMatchObject({ displayName: 'Named before' })
  })

  it('takes a new password, which ends every other session', async () => {
    const { email, token } = await createReader(app.payload)
    const { token: elsewhere } = await call(SIGN_IN, { email, password: PASSWORD })
    const input = { password: NEW_PASSWORD, currentPassword: PASSWORD }

    const { userErrors } = await call(UPDATE, input, token)

    expect(userErrors).toEqual([])
    expect(await me(token)).toMatchObject({ email })
    expect(await me(elsewhere as string)).toBeNull()
    expect((await call(SIGN_IN, { email, password: PASSWORD })).userErrors).toHaveLength(1)
    expect((await call(SIGN_IN, { email, password: NEW_PASSWORD })).userErrors).toEqual([])
  })

  it('needs a session', async () => {
    expect(await call(UPDATE, { displayName: 'Nobody' })).toMatchObject({
      reader: null,
      userErrors: [{ code: 'NOT_SIGNED_IN', path: null }],
    })
  })
})

it('a ban holds from the first moment for who deletes the account, and opens another one with the address', async () => {
  const LEAVE =
    'mutation ($input: DeleteMyAccountInput!) { answer: deleteMyAccount(input: $input) { accepted } }'
  const FOLLOW = `mutation ($input: FollowThreadInput!) { answer: followThread(input: $input) { userErrors { code } } }`
  const { email, token } = await signUp()
  const { docs } = await app.payload.find({
    collection: 'readers',
    where: { email: { equals: email } },
  })
  await app.payload.create({
    collection: 'sanctions',
    data: { reader: docs[0]!.id, kind: 'ban', reason: 'harassment', message: 'Stop.' },
  })
  await call(LEAVE, { password: PASSWORD, now: true }, token)

  const again = await signUp({ email })
  const answer = await call(FOLLOW, { pieceId: 'any' }, again.token)

  expect(answer.userErrors).toEqual([{ code: 'BANNED' }])
})

describe('a token of a mail', () => {
  it('is kept nowhere but in the mail', async () => {
    const { email } = await signUp()
    await call(REQUEST, { email })
    const tokens = (await mailsTo(app, email)).map(tokenIn)

    const stored = await everythingStored(app)

    expect(tokens).toHaveLength(2)
    for (const token of tokens) expect(stored.split(token)).toHaveLength(2)
  })
})
