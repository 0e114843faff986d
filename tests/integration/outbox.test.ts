import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createReader } from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'

let app: App
beforeAll(async () => {
  app = await startApp()
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
