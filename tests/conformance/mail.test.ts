import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { allDone } from '@/src/operations/soon'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { PASSWORD } from '@/tests/helpers/factories'
import { freePort } from '@/tests/helpers/freePort'
import { startSmtp } from '@/tests/helpers/smtp'
import { everythingStored } from '@/tests/helpers/stored'
import { until } from '@/tests/helpers/until'

const USER = { name: 'firsthand', password: 'a:secret@word' }
const GONE = 'gone@example.org'

let app: App
let port: number
let smtp: Awaited<ReturnType<typeof startSmtp>>
const listen = () => startSmtp({ port, user: USER, refuses: { [GONE]: 550 } })
beforeAll(async () => {
  port = await freePort()
  smtp = await listen()
  const secret = encodeURIComponent(USER.password)
  app = await startApp({
    ...UNLIMITED,
    SMTP_URL: `smtp://${USER.name}:${secret}@127.0.0.1:${port}`,
    MAIL_FROM: 'Hope, Health & Co <hello@example.org>',
  })
})
afterAll(async () => {
  await app.close()
  await smtp.close()
})

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  reader { email } token expiresAt userErrors { code path } } }`
const VERIFY = `mutation ($input: VerifyEmailInput!) { verifyEmail(input: $input) {
  reader { email emailVerified } userErrors { code } } }`
const ACCEPTED = { signUp: { reader: null, token: null, expiresAt: null, userErrors: [] } }

const signUp = async (email: string, locale = 'en') => {
  const input = { email, password: PASSWORD, displayName: 'Someone', locale }
  return (await app.query(SIGN_UP, { input })).data
}

describe('a mail', () => {
  it('goes out by SMTP: its link confirms the address', async () => {
    const email = 'robin@example.org'

    const answer = await signUp(email)
    const mail = await smtp.mailTo(email)
    const token = /#([\w-]{43})/.exec(mail)![1]
    const { data } = await app.query(VERIFY, { input: { token } })

    expect(answer).toEqual(ACCEPTED)
    expect(mail).toContain('From: "Hope, Health & Co" <hello@example.org>\r\n')
    expect(mail).toContain('Subject: Confirm your address for Firsthand\r\n')
    expect(mail).toContain('Auto-Submitted: auto-generated\r\n')
    expect(mail).toContain('Content-Type: text/html')
    expect(data?.verifyEmail).toEqual({
      reader: { email, emailVerified: true },
      userErrors: [],
    })
  })

  it('is kept nowhere here', async () => {
    const email = 'wren@example.org'
    await signUp(email)
    const token = /#([\w-]{43})/.exec(await smtp.mailTo(email))![1]!

    expect(await everythingStored(app)).not.toContain(token)
  })

  it('is tried again where the mail server is down, and the answer is the same meanwhile', async () => {
    const email = 'later@example.org'
    await smtp.close()

    const answer = await signUp(email, 'es')
    await allDone()
    smtp = await listen()
    const mail = await smtp.mailTo(email)

    expect(answer).toEqual(ACCEPTED)
    expect(mail).toMatch(/#[\w-]{43}/)
    expect(smtp.mailsTo(email)).toHaveLength(1)
  }, 60_000)

  it('is not tried again where its address is refused for good, and the answer is the same', async () => {
    const answer = await signUp(GONE)
    await until(() => smtp.attempts.includes(GONE))
    await allDone()
    await signUp('after@example.org')
    await smtp.mailTo('after@example.org')

    expect(answer).toEqual(ACCEPTED)
    expect(smtp.attempts.filter((address) => address === GONE)).toHaveLength(1)
  })
})
