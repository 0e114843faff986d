import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '@/src/env'

const FROM = { name: 'Firsthand', address: 'firsthand@localhost' }

const folder = () => path.join(env.DATA_DIR, 'outbox')

const words = ({ to, subject, text, html }: SendEmailOptions): string =>
  [`To: ${String(to)}`, `Subject: ${subject ?? ''}`, '', String(text ?? html ?? '')].join('\n')

/** Mails are kept as files beside the data, for an installation that has no mail server. */
export const outbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromName: FROM.name,
  defaultFromAddress: FROM.address,
  sendEmail: async (message) => {
    const sentAt = new Date().toISOString().replaceAll(':', '-')
    const file = path.join(folder(), `${sentAt}-${crypto.randomUUID()}.txt`)
    mkdirSync(folder(), { recursive: true })
    writeFileSync(file, words(message), { mode: 0o600 })
    payload.logger.warn(`A mail is in ${file}`)
  },
})

/** Takes back every mail to this address. */
export const forgetMailsTo = (address: string): void => {
  if (!existsSync(folder())) return
  for (const name of readdirSync(folder())) {
    const file = path.join(folder(), name)
    if (readFileSync(file, 'utf8').startsWith(`To: ${address}\n`)) rmSync(file)
  }
}
