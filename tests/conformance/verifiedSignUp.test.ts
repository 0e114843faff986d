import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { allDone } from '@/src/operations/soon'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, PASSWORD } from '@/tests/helpers/factories'
import { mailsTo, tokenIn } from '@/tests/helpers/mails'
import { runScript } from '@/tests/helpers/runScript'

let app: App
beforeAll(async () => {
  process.env.VERIFY_EMAIL_URL = 'https://front.example/{locale}/welcome?token={token}'
  process.env.RESET_PASSWORD_URL = 'front-app://password?token={token}'
  app = await startApp()
})
afterAll(() => app.close())

const SESSION = 'reader { email emailVerified } token expiresAt userErrors { code path }'
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { ${SESSION} } }`
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { ${SESSION} } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { answer: verifyEmail(input: $input) { ${SESSION} } }`
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { ${SESSION} } }`
const LEAVE = `mutation ($input: DeleteMyAccountInput!) { answer: deleteMyAccount(input: $input) {
  accepted userErrors { code path } } }`
const NOBODY = { reader: null, token: null, expiresAt: null }

const call = async (mutation: string, input: object, token?: string) => {
  const { data, headers, errors } = await app.query(mutation, { input }, { token })
  return { ...data?.answer, errors, cookie: headers.get('set-cookie') }
}

let serial = 0
const newAddress = () => `verified-${++serial}@example.org`
const signUp = (email: string, input: object = {}) =>
  call(SIGN_UP, { email, password: PASSWORD, displayName: 'Someone', ...input })
const confirmed = async () => {
  const email = newAddress()
  await signUp(email)
  const [mail] = await mailsTo(app, email)
  const { token } = await call(VERIFY, { token: tokenIn(mail) })
  return { email, token: token as string }
}

describe('signing up', () => {
  it('answers the same for an address that is known, and for one that is not', async () => {
    const { email } = await confirmed()

    const unknown = await signUp(newAddress())
    const known = await signUp(email.toUpperCase(), { displayName: 'Somebody else' })

    expect(unknown).toEqual({ ...NOBODY, userErrors: [], errors: undefined, cookie: null })
    expect(known).toEqual(unknown)
  })

  it('tells the owner of a known address alone, and leaves the account as it was', async () => {
    const { email } = await confirmed()

    await signUp(email, { password: 'the password of a stranger', displayName: 'A stranger' })
    const [, mail] = await mailsTo(app, email)
    const stranger = await call(SIGN_IN, { email, password: 'the password of a stranger' })
    const owner = await call(SIGN_IN, { email, password: PASSWORD })

    expect(mail).toContain('You have an account at Firsthand')
    expect(mail).toContain('front-app://password?token=')
    expect(mail).not.toContain('stranger')
    expect(stranger.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(owner.reader).toEqual({ email, emailVerified: true })
  })

  it('mails a link to the front end’s own page, in the language of the reader', async () => {
    const email = newAddress()

    await signUp(email, { locale: 'es' })
    const [mail] = await mailsTo(app, email)

    expect(mail).toContain(`https://front.example/es/welcome?token=${tokenIn(mail)}`)
  })

  it('still tells what is wrong with the input', async () => {
    const answer = await signUp('nobody', { password: 'x', displayName: 'x' })

    expect(answer.userErrors).toEqual([
      { code: 'INVALID', path: ['email'] },
      { code: 'TOO_SHORT', path: ['password'] },
      { code: 'TOO_SHORT', path: ['displayName'] },
    ])
  })

  it('makes one account where the same address comes twice at once', async () => {
    const email = newAddress()

    const answers = await Promise.all([signUp(email), signUp(email)])
    await allDone()
    const { totalDocs } = await app.payload.count({
      collection: 'readers',
      where: { email: { equals: email } },
    })

    expect(answers[0]).toEqual(answers[1])
    expect(totalDocs).toBe(1)
  })
})

describe('an address that is not confirmed', () => {
  it('opens no account: only who has the password learns why', async () => {
    const email = newAddress()
    await signUp(email)
    await allDone()

    const right = await call(SIGN_IN, { email, password: PASSWORD })
    const wrong = await call(SIGN_IN, { email, password: 'not the password' })

    expect(right).toMatchObject({
      ...NOBODY,
      userErrors: [{ code: 'NOT_VERIFIED', path: ['email'] }],
      cookie: null,
    })
    expect(wrong.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
  })

  it('opens it from the moment that the link of the mail was followed', async () => {
    const { email, token } = await confirmed()

    const again = await call(SIGN_IN, { email, password: PASSWORD })

    expect(token).toEqual(expect.any(String))
    expect(again).toMatchObject({ reader: { email, emailVerified: true }, userErrors: [] })
  })

  it('is taken over by its owner: who signed up with it before has no way in any more', async () => {
    const email = newAddress()
    await signUp(email, { password: 'the password of a stranger' })
    await allDone()
    await signUp(email)
    const [, mail] = await mailsTo(app, email)

    const owner = await call(RESET, { token: tokenIn(mail), password: PASSWORD })
    const stranger = await call(SIGN_IN, { email, password: 'the password of a stranger' })

    expect(owner.reader).toEqual({ email, emailVerified: true })
    expect(stranger.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(await call(SIGN_IN, { email, password: PASSWORD })).toMatchObject({ userErrors: [] })
  })

  it('keeps no reader from leaving who has a session from before', async () => {
    const { email, token } = await confirmed()
    await app.payload.update({
      collection: 'readers',
      where: { email: { equals: email } },
      data: { emailVerified: false },
    })

    expect(await call(LEAVE, { password: PASSWORD }, token)).toMatchObject({
      accepted: true,
      userErrors: [],
    })
  })
})

it('leads an example to the mail, where others would be signed in', async () => {
  for (let at = 0; at < 4; at++) await createArticle(app.payload)

  const printed = await runScript('examples/fetch/main.ts', {
    FIRSTHAND_URL: `${app.url}/graphql`,
  })

  expect(printed).toContain('Signed up: follow the link in the mail, then sign in\n')
})
