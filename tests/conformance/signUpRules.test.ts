import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { allDone } from '@/src/operations/soon'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, PASSWORD } from '@/tests/helpers/factories'
import { mailsTo, tokenIn } from '@/tests/helpers/mails'
import { everythingStored } from '@/tests/helpers/stored'

let app: App
beforeAll(async () => {
  app = await startApp(UNLIMITED)
})
afterAll(() => app.close())

const SIGN_UP = `mutation ($input: SignUpInput!) { answer: signUp(input: $input) { token userErrors { code path } } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { answer: verifyEmail(input: $input) {
  token reader { acceptedTerms { version acceptedAt } } userErrors { code } } }`
const TERMS = '{ site { readerTerms { version url text { text } } } }'
const EXPORT = 'mutation { exportMyData { data } }'

let serial = 0
const newAddress = () => `rules-${++serial}@example.org`
const call = async (mutation: string, input: object) => {
  const { data, errors } = await app.query(mutation, { input })
  expect(errors).toBeUndefined()
  return data?.answer
}
const signUp = (input: object) =>
  call(SIGN_UP, { email: newAddress(), password: PASSWORD, displayName: 'Someone', ...input })
const isThere = async (email: string) => {
  await allDone()
  const where = { email: { equals: email } }
  return (await app.payload.count({ collection: 'readers', where })).totalDocs === 1
}

describe('an address', () => {
  it.each([
    ['to throw away', 'robin@mailinator.com'],
    ['to throw away, below its domain', 'robin@a.b.mailinator.com'],
    ['to throw away, in capitals', 'ROBIN@MAILINATOR.COM'],
    ['with letters that look like others', 'rоbin@example.org'],
    ['with an invisible character', 'rob\u200bin@example.org'],
    ['with a full-width @', 'robin＠example.org'],
    ['with two @', 'robin@example.org@example.net'],
    ['with a header in it', 'robin@example.org\r\nBcc: other@example.org'],
    ['in quotes', '"robin"@example.org'],
    ['of a number alone', 'robin@127.0.0.1'],
    ['with a path behind letters of its own', 'robin@bücher.example/other'],
    ['with a space between letters of its own', 'robin@bü cher.example'],
    ['that is too long', `robin@${'a.'.repeat(130)}org`],
  ])('%s is refused', async (_, email) => {
    expect(await signUp({ email })).toEqual({
      token: null,
      userErrors: [{ code: 'INVALID', path: ['email'] }],
    })
  })

  it.each(['robin+notes@example.org', "o'robin@example.org", 'robin@xn--bcher-kva.example'])(
    '%s is taken',
    async (email) => {
      expect((await signUp({ email })).userErrors).toEqual([])
      expect(await isThere(email)).toBe(true)
    },
  )

  it('of a domain with letters of its own is kept as mail servers know it, and is the same however it is typed', async () => {
    const typed = await signUp({ email: 'Robin@Blüten.example' })
    await allDone()
    const again = await call(
      `mutation ($input: RequestPasswordResetInput!) {
        answer: requestPasswordReset(input: $input) { accepted userErrors { code } } }`,
      { email: 'robin@blüten.example' },
    )

    expect(typed.userErrors).toEqual([])
    expect(again).toEqual({ accepted: true, userErrors: [] })
    expect(await isThere('robin@xn--blten-lva.example')).toBe(true)
  })

  it('that only sounds like one to throw away is taken', async () => {
    expect((await signUp({ email: 'robin@mailinator.com.example.org' })).userErrors).toEqual([])
  })
})

describe('a display name', () => {
  it.each([
    ['an override of the direction', 'Robin\u202enaitsirhC'],
    ['a space of no width', 'Ro\u200bbin'],
    ['a pile of marks', `Ro${'\u0301\u0316\u0334'.repeat(4)}bin`],
    ['nothing but blank letters', '\u3164\u3164\u3164'],
    ['nothing but joiners', '\u200d\u200d\u200d'],
    ['a control character', 'Ro\u0007bin'],
  ])('with %s is refused', async (_, displayName) => {
    expect((await signUp({ displayName })).userErrors).toEqual([
      { code: 'INVALID', path: ['displayName'] },
    ])
  })

  it.each(['Ρόδα', 'می‌خواهم', 'Zoe\u0308', '👩‍👩‍👧 ❤️', 'नमस्ते', 'Nguyễn Thị'])(
    '%s is taken',
    async (displayName) => {
      expect((await signUp({ displayName })).userErrors).toEqual([])
    },
  )
})

describe('the terms', () => {
  it('are not asked for where there are none', async () => {
    const email = newAddress()

    expect((await app.query(TERMS)).data?.site).toEqual({ readerTerms: null })
    expect((await signUp({ email })).userErrors).toEqual([])
    const { token, reader } = await call(VERIFY, { token: tokenIn((await mailsTo(app, email))[0]) })
    expect(token).toEqual(expect.any(String))
    expect(reader).toEqual({ acceptedTerms: null })
  })

  it('cannot be a version of nothing', async () => {
    const save = app.payload.updateGlobal({
      slug: 'site',
      data: { readerTerms: { version: '1', url: null, text: null } },
    })

    await expect(save).rejects.toThrow(/version/i)
  })

  describe('of an installation that has them', () => {
    beforeAll(async () => {
      await app.payload.updateGlobal({
        slug: 'site',
        data: {
          readerTerms: {
            version: '2026-01',
            url: '/terms',
            text: richText(paragraph('Be kind.')),
          },
        },
      })
    })

    it('are shown to a front end', async () => {
      expect((await app.query(TERMS)).data?.site.readerTerms).toEqual({
        version: '2026-01',
        url: '/terms',
        text: { text: 'Be kind.' },
      })
    })

    it.each([undefined, null, false])('are to be agreed to: %s is not enough', async (answer) => {
      const email = newAddress()

      expect(await signUp({ email, acceptTerms: answer })).toEqual({
        token: null,
        userErrors: [{ code: 'REQUIRED', path: ['acceptTerms'] }],
      })
      expect(await isThere(email)).toBe(false)
    })

    it('are kept with the reader who agreed: which ones, and when', async () => {
      const email = newAddress()
      await signUp({ email, acceptTerms: true })
      const link = tokenIn((await mailsTo(app, email))[0])
      const { token, reader } = await call(VERIFY, { token: link })
      const agreed = { version: '2026-01', acceptedAt: expect.any(String) }

      const { data } = await app.query(EXPORT, {}, { token })

      expect(reader).toEqual({ acceptedTerms: agreed })
      expect(data?.exportMyData.data.account).toMatchObject({
        termsVersion: '2026-01',
        termsAcceptedAt: expect.any(String),
      })
    })

    it('that are new are agreed to in the profile', async () => {
      const { token } = await createReader(app.payload)
      const mine = async () =>
        (await app.query('{ me { acceptedTerms { version } } }', {}, { token })).data?.me
      const update = (acceptTerms: boolean) =>
        app.query(
          `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
            reader { acceptedTerms { version } } userErrors { code } } }`,
          { input: { acceptTerms } },
          { token },
        )

      const none = (await update(false)).data?.updateProfile
      const agreed = (await update(true)).data?.updateProfile

      const reader = { acceptedTerms: { version: '2026-01' } }
      expect(none).toEqual({ reader: { acceptedTerms: null }, userErrors: [] })
      expect(agreed).toEqual({ reader, userErrors: [] })
      expect(await mine()).toEqual(reader)
    })

    it('cannot be agreed to by anybody else afterwards', async () => {
      const { reader } = await createReader(app.payload)
      const { createUser } = await import('@/tests/helpers/factories')
      const admin = { ...(await createUser(app.payload, ['admin'])), collection: 'users' as const }
      const self = { ...reader, collection: 'readers' as const }

      for (const user of [admin, self])
        await app.payload.update({
          collection: 'readers',
          id: reader.id,
          data: { termsVersion: '2026-01' },
          overrideAccess: false,
          user,
        })

      const kept = await app.payload.findByID({ collection: 'readers', id: reader.id })
      expect(kept.termsVersion).toBeFalsy()
    })
  })
})

describe('an account that nobody confirmed', () => {
  const DAY_MS = 24 * 60 * 60 * 1000
  const aged = async (days: number, data: object = {}) => {
    const { reader, email } = await createReader(app.payload)
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: {
        emailVerified: false,
        createdAt: new Date(Date.now() - days * DAY_MS).toISOString(),
        ...data,
      },
    })
    return { email, id: reader.id }
  }

  it('is gone after a week, with its address; others stay', async () => {
    const old = await aged(8)
    const young = await aged(6)
    const confirmed = await aged(8, { emailVerified: true })
    const banned = await aged(8, { banned: true })
    const heard = await aged(8)
    const { id: piece } = await createArticle(app.payload)
    await createComment(app.payload, { piece, reader: heard.id })

    const { doDuties } = await import('@/src/operations/duties')
    await doDuties(app.payload)

    expect(await isThere(old.email)).toBe(false)
    for (const { email } of [young, confirmed, banned, heard])
      expect(await isThere(email)).toBe(true)
    expect(await everythingStored(app)).not.toContain(old.email)
  })
})
