import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

import { env } from '@/src/env'

const NAME = 'outbox'
const FROM = { name: 'Firsthand', address: 'firsthand@localhost' }

const folder = () => path.join(env.DATA_DIR, 'outbox')

const addressesOf = (to: SendEmailOptions['to']): string =>
  [to ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? each : each.address))
    .join(',')

/** Names of files are in the order of these. */
const stampOf = (moment: Date): string => moment.toISOString().replaceAll(':', '-')

const words = ({ to, subject, headers, text, html }: SendEmailOptions): string =>
  [
    `To: ${addressesOf(to)}`,
    `Subject: ${subject ?? ''}`,
    ...Object.entries((headers ?? {}) as Record<string, string>).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    ...['', [text, html].find((part) => typeof part === 'string') ?? ''],
  ].join('\n')

/** Mails are kept as files beside the data, for an installation that has no mail server. */
export const outbox: EmailAdapter = ({ payload }) => ({
  name: NAME,
  defaultFromName: FROM.name,
  defaultFromAddress: FROM.address,
  sendEmail: async (message) => {
    const file = path.join(folder(), `${stampOf(new Date())}-${crypto.randomUUID()}.txt`)
    mkdirSync(folder(), { recursive: true })
    writeFileSync(file, words(message), { mode: 0o600 })
    // A log is kept, and read by others than whoever the mail is for.
    const said = process.stdout.isTTY ? `A mail, also in ${file}\n\n${words(message)}\n` : ''
    payload.logger.warn(said || `A mail is in ${file}`)
  },
})

const CONCERNING = 'X-Concerning'

/**
 * For a mail that repeats what these readers wrote, or goes to an address that one of them only asked for: it goes from the
 * outbox with each of them. No mailbox is told.
 */
export const concerning = ({ email }: Payload, readers: string[]): Record<string, string> =>
  email.name === NAME ? { [CONCERNING]: [...new Set(readers)].join(' ') } : {}

const forgetMails = (isForgotten: (head: string, name: string) => boolean): void => {
  if (!existsSync(folder())) return
  for (const name of readdirSync(folder())) {
    const file = path.join(folder(), name)
    if (isForgotten(readFileSync(file, 'utf8').split('\n\n')[0]!, name)) rmSync(file)
  }
}

/** Takes back every mail to this address, or those of before a moment. */
export const forgetMailsTo = (address: string, before?: Date): void =>
  forgetMails(
    (head, name) =>
      head.startsWith(`To: ${address}\n`) && (before === undefined || name < stampOf(before)),
  )

/** Takes back every mail that repeats what this reader wrote, or went to an address that they had or asked for. */
export const forgetMailsOf = (reader: string): void =>
  forgetMails((head) =>
    head.split('\n').some((line) => line.startsWith(`${CONCERNING}: `) && line.includes(reader)),
  )
