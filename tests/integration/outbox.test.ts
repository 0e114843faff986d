import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createReader } from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'

let app: App
beforeAll(async () => {
  app = await startApp(UNLIMITED)
})
afterAll(() => app.close())

const wasTerminal = process.stdout.isTTY
afterEach(() => {
  process.stdout.isTTY = wasTerminal
  jest.restoreAllMocks()
})

/** What is logged, and the mail, where a reader asks for a new password. */
const mailed = async (isTerminal: boolean) => {
  const { email } = await createReader(app.payload)
  process.stdout.isTTY = isTerminal
  const warned = jest.spyOn(app.payload.logger, 'warn').mockReturnValue(undefined)
  await app.query(
    'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }',
    { email },
  )
  const [mail] = await mailsTo(app, email)
  return { mail: mail!, logged: JSON.stringify(warned.mock.calls), email }
}
const linkIn = (mail: string): string => /https?:\S+/.exec(mail)![0]

it('a mail is shown whole in a terminal', async () => {
  const { mail, logged, email } = await mailed(true)

  for (const part of [email, linkIn(mail)]) expect(logged).toContain(part)
})

it('a log that is kept names the file of a mail, and neither its address nor its link', async () => {
  const { mail, logged, email } = await mailed(false)

  expect(logged).toMatch(/A mail is in .*outbox/)
  for (const part of [email, linkIn(mail)]) expect(logged).not.toContain(part)
})

it('whoever signs up again with the address of an account that was just deleted gets the link', async () => {
  const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { code } } }`
  const { reader, email } = await createReader(app.payload)
  // What is left of the account is erased long after the address is free.
  const chance = jest.spyOn(Math, 'random').mockReturnValue(5)

  await app.payload.delete({ collection: 'readers', id: reader.id })
  chance.mockReturnValue(0)
  const input = { email, password: 'a long and quiet password', displayName: 'Begun anew' }
  const { data } = await app.query(SIGN_UP, { input })

  expect(data!.signUp).toEqual({ userErrors: [] })
  expect(await mailsTo(app, email)).toEqual([expect.stringMatching(/verify-email.*#[\w-]{43}$/m)])
})
