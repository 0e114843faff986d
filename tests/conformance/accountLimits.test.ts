import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createReader, PASSWORD } from '@/tests/helpers/factories'
import { lastTokenTo, mailsTo, tokenIn } from '@/tests/helpers/mails'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true', TRUST_PROXY: '1' })
})
afterAll(() => app.close())

const ERRORS = 'userErrors { code path }'
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { token ${ERRORS} } }`
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { token ${ERRORS} } }`
const REQUEST = `mutation ($input: RequestPasswordResetInput!) { answer: requestPasswordReset(input: $input) { accepted ${ERRORS} } }`
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) { token ${ERRORS} } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { answer: verifyEmail(input: $input) { token ${ERRORS} } }`
const CHANGE = `mutation ($input: ChangeEmailInput!) { answer: changeEmail(input: $input) { accepted ${ERRORS} } }`
const LIMITED = [{ code: 'RATE_LIMITED', path: null }]

let serial = 0
const newPlace = () => `203.0.113.${++serial}`
const call = async (mutation: string, input: object, from: string, token?: string) => {
  const headers = { 'x-forwarded-for': from }
  const { data } = await app.query(mutation, { input }, { headers, token })
  return data?.answer
}
const times = async <Answer>(count: number, ask: (at: number) => Promise<Answer>) => {
  const answers: Answer[] = []
  for (let at = 0; at < count; at++) answers.push(await ask(at))
  return answers
}
const codes = (answers: { userErrors: { code: string }[] }[]) =>
  answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK')

it('an address of before gets no more than one link in a minute, wherever it is asked for', async () => {
  const { reader } = await createReader(app.payload)
  const formerEmail = 'former@example.org'
  await app.payload.update({
    collection: 'readers',
    id: reader.id,
    data: { formerEmail, formerEmailExpiration: new Date(Date.now() + 60_000_000).toISOString() },
  })

  const answers = await times(3, () => call(REQUEST, { email: formerEmail }, newPlace()))

  expect(answers).toEqual(Array(3).fill({ accepted: true, userErrors: [] }))
  expect(await mailsTo(app, formerEmail)).toHaveLength(1)
})

describe('guessing a password', () => {
  const guess = (email: string, from: string) =>
    times(11, () => call(SIGN_IN, { email, password: 'a wrong password' }, from))

  it('ends from where it is done, whether or not the address is known', async () => {
    const { email } = await createReader(app.payload)

    const known = await guess(email, newPlace())
    const unknown = await guess('nobody-here@example.org', newPlace())

    expect(codes(known)).toEqual([...Array<string>(10).fill('INVALID'), 'RATE_LIMITED'])
    expect(unknown).toEqual(known)
  })

  it('leaves the owner, who is elsewhere, in', async () => {
    const { email } = await createReader(app.payload)
    const stranger = newPlace()
    await guess(email, stranger)

    const there = await call(SIGN_IN, { email, password: PASSWORD }, stranger)
    const elsewhere = await call(SIGN_IN, { email, password: PASSWORD }, newPlace())

    expect(there).toEqual({ token: null, userErrors: LIMITED })
    expect(elsewhere).toMatchObject({ token: expect.any(String), userErrors: [] })
  })

  it('from everywhere rests the account, and a mail lets its owner in all the same', async () => {
    const { email } = await createReader(app.payload)
    await app.payload.update({
      collection: 'readers',
      where: { email: { equals: email } },
      data: { loginAttempts: 99 },
    })
    await call(SIGN_IN, { email, password: 'a wrong password' }, newPlace())
    const home = newPlace()

    const resting = await call(SIGN_IN, { email, password: PASSWORD }, home)
    await call(REQUEST, { email }, home)
    const token = await lastTokenTo(app, email)
    const reset = await call(RESET, { token, password: 'an entirely new password' }, home)

    expect(resting.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(reset).toMatchObject({ token: expect.any(String), userErrors: [] })
  })
})

it('nobody keeps a link to a new password, or an account, from whoever is elsewhere', async () => {
  const { email } = await createReader(app.payload)
  const account = { email: 'not-yet@example.org', password: PASSWORD, displayName: 'Not yet' }
  const stranger = newPlace()
  const theirs = [
    ...(await times(6, () => call(REQUEST, { email }, stranger))),
    ...(await times(6, () => call(SIGN_UP, account, stranger))),
  ]

  const owners = [
    await call(REQUEST, { email }, newPlace()),
    await call(SIGN_UP, account, newPlace()),
  ]

  expect(codes(theirs).filter((code) => code === 'RATE_LIMITED')).toHaveLength(2)
  expect(codes(owners)).toEqual(['OK', 'OK'])
})

it('a mailbox gets one link, however often and from wherever one is asked for', async () => {
  const { email } = await createReader(app.payload)

  const known = await times(6, () => call(REQUEST, { email }, newPlace()))
  const unknown = await times(6, () => call(REQUEST, { email: 'no-one@example.org' }, newPlace()))
  const mails = await mailsTo(app, email)
  const own = await call(
    RESET,
    { token: tokenIn(mails[0]), password: 'an entirely new password' },
    newPlace(),
  )

  expect(codes(known)).toEqual(Array<string>(6).fill('OK'))
  expect(unknown).toEqual(known)
  expect(mails).toHaveLength(1)
  expect(own.userErrors).toEqual([])
})

it('signing up ends for one address, known or not, and for one network address', async () => {
  const { email } = await createReader(app.payload)
  const input = (address: string) => ({
    ...{ email: address, password: PASSWORD, displayName: 'Someone' },
  })
  const [place, one, other] = [newPlace(), newPlace(), newPlace()]

  const known = await times(6, () => call(SIGN_UP, input(email), one))
  const unknown = await times(6, () => call(SIGN_UP, input('fresh@example.org'), other))
  const many = await times(21, (at) => call(SIGN_UP, input(`many-${at}@example.org`), place))

  expect(codes(known)).toEqual([...Array<string>(5).fill('OK'), 'RATE_LIMITED'])
  expect(unknown).toEqual(known)
  expect(codes(many)).toEqual([...Array<string>(20).fill('OK'), 'RATE_LIMITED'])
})

it('guessing the token of a mail ends', async () => {
  const place = newPlace()
  const answers = await times(61, () => call(VERIFY, { token: 'A'.repeat(43) }, place))

  expect(codes(answers).slice(0, 60)).toEqual(Array<string>(60).fill('INVALID'))
  expect(answers[60]).toEqual({ token: null, userErrors: LIMITED })
})

it('changing the address ends for the reader, and for the one who would get the mails', async () => {
  const { token } = await createReader(app.payload)
  const wanted = 'wanted@example.org'
  const change = (email: string, as: string) =>
    call(CHANGE, { email, password: PASSWORD }, newPlace(), as)

  const one = await times(6, (at) => change(`next-${at}@example.org`, token))
  const many = await times(6, async () => change(wanted, (await createReader(app.payload)).token))

  expect(codes(one)).toEqual([...Array<string>(5).fill('OK'), 'RATE_LIMITED'])
  expect(codes(many)).toEqual([...Array<string>(5).fill('OK'), 'RATE_LIMITED'])
})
