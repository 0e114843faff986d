import { SMTPServer } from 'smtp-server'

import { until } from './until'

const decoded = (mail: string): string =>
  mail
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

type Options = {
  port?: number
  /** Who may send. */
  user?: { name: string; password: string }
  /** What is said to these recipients. */
  refuses?: Record<string, number>
}

/** A mail server, and what it took. */
export const startSmtp = async ({ port = 0, user, refuses = {} }: Options = {}) => {
  const mails: string[] = []
  const attempts: string[] = []
  const server = new SMTPServer({
    authOptional: !user,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      username === user?.name && password === user?.password
        ? done(null, { user: username })
        : done(new Error('Who are you?')),
    onRcptTo: ({ address }, _, done) => {
      attempts.push(address)
      const responseCode = refuses[address]
      done(responseCode ? Object.assign(new Error('Not here.'), { responseCode }) : null)
    },
    onData(stream, _, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(decoded(Buffer.concat(chunks).toString()))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

  return {
    attempts,
    mailsTo: (address: string) => mails.filter((mail) => mail.includes(`To: ${address}\r\n`)),
    /** Once it has come. */
    async mailTo(address: string): Promise<string> {
      await until(() => this.mailsTo(address).length > 0)
      return this.mailsTo(address)[0]!
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
