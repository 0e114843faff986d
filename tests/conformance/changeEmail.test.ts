import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { allDone } from '@/src/operations/soon'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, PASSWORD } from '@/tests/helpers/factories'
import { lastTokenTo, mailsTo, tokenIn } from '@/tests/helpers/mails'
import { everythingStored } from '@/tests/helpers/stored'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const ERRORS = 'userErrors { code path }'
const CHANGE = `mutation ($input: ChangeEmailInput!) { answer: changeEmail(input: $input) { accepted ${ERRORS} } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { answer: verifyEmail(input: $input) {
  reader { email emailVerified } token ${ERRORS} } }`
const SIGN_IN = `mutation ($input: SignInInput!) { answer: signIn(input: $input) { reader { email } ${ERRORS} } }`
const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { token ${ERRORS} } }`
const REQUEST = `mutation ($input: RequestPasswordResetInput!) { answer: requestPasswordReset(input: $input) { accepted } }`
const RESET = `mutation ($input: ResetPasswordInput!) { answer: resetPassword(input: $input) {
  reader { email } token ${ERRORS} } }`
const LEAVE = `mutation ($input: DeleteMyAccountInput!) { answer: deleteMyAccount(input: $input) { accepted goesAt } }`
const PROFILE = `mutation ($input: UpdateProfileInput!) { answer: updateProfile(input: $input) { ${ERRORS} } }`
const ME = '{ me { email } }'
const NEW_PASSWORD = 'an entirely new password'
const ACCEPTED = { accepted: true, userErrors: [] }

const call = async (mutation: string, input: object, token?: string) => {
  const { data, errors } = await app.query(mutation, { input }, { token })
  expect(errors).toBeUndefined()
  return data?.answer
}
const me = async (token: string) => (await app.query(ME, {}, { token })).data?.me

let serial = 0
const newAddress = () => `moved-${++serial}@example.org`
const change = (email: string, token?: string, password = PASSWORD) =>
  call(CHANGE, { email, password }, token)
/** What the newest mail to this address leads to. */
const linkTo = async (email: string) => lastTokenTo(app, email)
const moved = async () => {
  const { email: before, token, reader } = await createReader(app.payload)
  const email = newAddress()
  await change(email, token)
  const answer = await call(VERIFY, { token: await linkTo(email) })
  await allDone()
  return { before, email, id: reader.id, old: token, answer }
}

describe('another address', () => {
  it('is that of the account once its own mail was followed, and not before', async () => {
    const { email: before, token } = await createReader(app.payload)
    const email = newAddress()

    const asked = await change(` ${email.toUpperCase()} `, token)
    const [mail] = await mailsTo(app, email)
    const meanwhile = await me(token)
    const early = await call(SIGN_IN, { email, password: PASSWORD })
    const answer = await call(VERIFY, { token: tokenIn(mail) })

    expect(asked).toEqual(ACCEPTED)
    expect(mail).toContain('Subject: Confirm your new address for Firsthand')
    expect(await mailsTo(app, before)).toHaveLength(1)
    expect(meanwhile).toEqual({ email: before })
    expect(early.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(answer).toMatchObject({ reader: { email, emailVerified: true }, userErrors: [] })
  })

  it('ends every session but the one that its link begins, and signs in from then on', async () => {
    const { before, email, old, answer } = await moved()

    const withOld = await call(SIGN_IN, { email: before, password: PASSWORD })
    const withNew = await call(SIGN_IN, { email, password: PASSWORD })

    expect(await me(old)).toBeNull()
    expect(await me(answer.token as string)).toEqual({ email })
    expect(withOld.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(withNew.reader).toEqual({ email })
  })

  it('is told to the one before, which can take the account back', async () => {
    const { before, email, answer } = await moved()
    const [notice] = await mailsTo(app, before)

    const back = await call(RESET, { token: tokenIn(notice), password: NEW_PASSWORD })
    const again = await call(RESET, { token: tokenIn(notice), password: NEW_PASSWORD })

    expect(notice).toContain('Subject: Your account at Firsthand has a new address')
    expect(notice).not.toContain(email)
    expect(back).toMatchObject({ reader: { email: before }, userErrors: [] })
    expect(await me(answer.token as string)).toBeNull()
    expect(again.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
    const thief = await call(SIGN_IN, { email, password: PASSWORD })
    expect(thief.userErrors).toHaveLength(1)
    expect(await call(SIGN_IN, { email: before, password: NEW_PASSWORD })).toMatchObject({
      reader: { email: before },
    })
  })

  it('gives the account back also where it was made to leave meanwhile', async () => {
    const { before, answer, id } = await moved()
    const notice = await linkTo(before)
    const piece = await createArticle(app.payload)
    await createComment(app.payload, { piece: piece.id, reader: id, body: 'Still here' })
    const comments = async () =>
      (
        await app.query(
          `{ article(slug: "${piece.slug}") { comments(first: 1) { nodes { body } } } }`,
        )
      ).data?.article.comments.nodes as unknown
    await call(LEAVE, { password: PASSWORD }, answer.token as string)
    const meanwhile = await comments()

    const back = await call(RESET, { token: notice, password: NEW_PASSWORD })

    expect(JSON.stringify(meanwhile)).not.toContain('Still here')
    expect(await comments()).toEqual([{ body: 'Still here' }])
    expect(back).toMatchObject({ reader: { email: before }, userErrors: [] })
    expect(await me(back.token as string)).toEqual({ email: before })
  })

  it('leaves the one before to its owner for a week: nobody else gets it, and its mailbox opens the account', async () => {
    const { before } = await moved()

    const stranger = { email: before, password: NEW_PASSWORD, displayName: 'Someone else' }
    await call(SIGN_UP, stranger)
    await allDone()
    const { totalDocs } = await app.payload.count({
      collection: 'readers',
      where: { email: { equals: before } },
    })
    await call(REQUEST, { email: before })
    const back = await call(RESET, { token: await linkTo(before), password: NEW_PASSWORD })

    expect(totalDocs).toBe(0)
    expect(back.reader).toEqual({ email: before })
  })

  it('is not changed again in the week in which the one before can be set back', async () => {
    const { answer } = await moved()

    expect(await change(newAddress(), answer.token as string)).toEqual({
      accepted: false,
      userErrors: [{ code: 'NOT_ALLOWED', path: ['email'] }],
    })
  })

  it('voids a link to a new password that went to the one before', async () => {
    const { email: before, token } = await createReader(app.payload)
    await call(REQUEST, { email: before })
    const link = await linkTo(before)
    const email = newAddress()
    await change(email, token)
    await call(VERIFY, { token: await linkTo(email) })

    const late = await call(RESET, { token: link, password: NEW_PASSWORD })

    expect(late.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
  })

  it('is not taken where a new password was set meanwhile', async () => {
    const { email: before, token } = await createReader(app.payload)
    const email = newAddress()
    await change(email, token)
    await call(REQUEST, { email: before })
    await call(RESET, { token: await linkTo(before), password: NEW_PASSWORD })

    const late = await call(VERIFY, { token: await linkTo(email) })

    expect(late.userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
  })

  it('is not taken, nor a link to a new password, where the profile got a new password meanwhile', async () => {
    const { email: before, token } = await createReader(app.payload)
    const email = newAddress()
    await change(email, token)
    const wanted = await linkTo(email)
    await call(REQUEST, { email: before })
    const reset = await linkTo(before)
    await call(PROFILE, { password: NEW_PASSWORD, currentPassword: PASSWORD }, token)

    const answers = [
      await call(VERIFY, { token: wanted }),
      await call(RESET, { token: reset, password: 'a third password of theirs' }),
    ]

    for (const { userErrors } of answers)
      expect(userErrors).toEqual([{ code: 'INVALID', path: ['token'] }])
    expect(await me(token)).toEqual({ email: before })
  })

  it('keeps the account for the week even where it is to be deleted at once, and the one before takes it back', async () => {
    const { before, answer } = await moved()
    const notice = await linkTo(before)

    const left = await call(LEAVE, { password: PASSWORD, now: true }, answer.token as string)
    await allDone()
    const back = await call(RESET, { token: notice, password: NEW_PASSWORD })

    const DAY = 24 * 60 * 60 * 1000
    expect(Date.parse(left.goesAt as string)).toBeGreaterThan(Date.now() + 6 * DAY)
    expect(back).toMatchObject({ reader: { email: before }, userErrors: [] })
  })
})

describe('an address that is taken', () => {
  it('is answered as any other, told to its owner alone, and changes nothing', async () => {
    const mine = await createReader(app.payload)
    const other = await createReader(app.payload)

    const taken = await change(other.email, mine.token)
    const free = await change(newAddress(), (await createReader(app.payload)).token)
    const [mail] = await mailsTo(app, other.email)

    expect(taken).toEqual(free)
    expect(mail).toContain('Subject: You have an account at Firsthand')
    expect(mail).not.toContain(mine.email)
    expect(await mailsTo(app, mine.email)).toEqual([])
    expect(await me(mine.token)).toEqual({ email: mine.email })
  })

  it('goes to the first of two who asked for it, and to the other one not', async () => {
    const first = await createReader(app.payload)
    const second = await createReader(app.payload)
    const email = newAddress()
    await change(email, first.token)
    const firsts = await linkTo(email)
    await change(email, second.token)
    const [, seconds] = await mailsTo(app, email)

    const won = await call(VERIFY, { token: firsts })
    const lost = await call(VERIFY, { token: tokenIn(seconds) })

    expect(won.reader).toMatchObject({ email })
    expect(lost).toEqual({
      reader: null,
      token: null,
      userErrors: [{ code: 'INVALID', path: ['token'] }],
    })
    expect(await me(second.token)).toEqual({ email: second.email })
  })
})

describe('asking for another address', () => {
  it.each([
    ['no address', 'nobody'],
    ['one of letters that look like others', 'rоbin@example.org'],
    ['one that ends in a dot', 'robin@example.org.'],
    ['a full-width @', 'robin＠example.org'],
    ['a display name', 'Robin <robin@example.org>'],
    ['a second recipient', 'robin@example.org, other@example.org'],
    ['a line of a header', 'robin@example.org\nBcc: other@example.org'],
    ['one to throw away', 'robin@mailinator.com'],
  ])('is refused with %s', async (_, email) => {
    const { token } = await createReader(app.payload)

    expect(await change(email, token)).toEqual({
      accepted: false,
      userErrors: [{ code: 'INVALID', path: ['email'] }],
    })
  })

  it('is refused without a session, with a wrong password, and for the address that there is', async () => {
    const { email, token } = await createReader(app.payload)

    const nobody = await change(newAddress())
    const wrong = await change(newAddress(), token, 'not the password')
    const same = await change(email.toUpperCase(), token)

    expect(nobody.userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
    expect(wrong.userErrors).toEqual([{ code: 'INVALID', path: ['password'] }])
    expect(same.userErrors).toEqual([{ code: 'INVALID', path: ['email'] }])
  })

  it('does not outlive its link', async () => {
    const { token, reader } = await createReader(app.payload)
    const email = newAddress()
    await change(email, token)
    const link = await linkTo(email)
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: { verificationExpiration: new Date(Date.now() - 1000).toISOString() },
    })

    expect((await call(VERIFY, { token: link })).userErrors).toEqual([
      { code: 'INVALID', path: ['token'] },
    ])
    expect(await me(token)).not.toEqual({ email })
  })
})

describe('an address before', () => {
  it('is forgotten after a week, with what was mailed to it', async () => {
    const { before, id } = await moved()
    await mailsTo(app, before)
    const lastWeek = new Date(Date.now() - 1000).toISOString()
    await app.payload.update({
      collection: 'readers',
      id,
      data: { formerEmailExpiration: lastWeek },
    })

    const { forgetFormerAddresses } = await import('@/src/readers/forgetFormerAddresses')
    await forgetFormerAddresses(app.payload)
    const { eraseDeleted } = await import('@/src/database/erase')
    await eraseDeleted(app.payload)

    expect(await everythingStored(app)).not.toContain(before)
  })

  it('goes with its reader, and so do those that were only asked for', async () => {
    const { before, email, id } = await moved()
    const other = await createReader(app.payload)
    const [first, wanted] = [newAddress(), newAddress()]
    for (const address of [first, wanted]) {
      await change(address, other.token)
      await mailsTo(app, address)
    }

    await app.payload.delete({ collection: 'readers', id })
    await call(LEAVE, { password: PASSWORD, now: true }, other.token)
    const stored = await everythingStored(app)

    for (const address of [before, email, first, wanted]) expect(stored).not.toContain(address)
  })
})
