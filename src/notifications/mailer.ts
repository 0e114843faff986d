import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

import { env, SENDER } from '@/src/env'

import { outbox } from './outbox'

const LONGEST_WAIT_MS = 10_000

const senderOf = (from: string) => {
  const [, name, named, bare] = SENDER.exec(from)!
  // In quotes, so that a comma in it does not end the name.
  return { defaultFromName: name ? JSON.stringify(name) : '', defaultFromAddress: (named ?? bare)! }
}

/** Through the mail server of the settings, or without one into the outbox. */
export const mailer = () =>
  env.SMTP_URL && env.MAIL_FROM
    ? nodemailerAdapter({
        ...senderOf(env.MAIL_FROM),
        // A start does not wait for a mail server, nor fail without it.
        skipVerify: true,
        transportOptions: {
          // Also `pool`, `name` and what else may stand behind its `?`; the types do not know of it.
          ...{ url: env.SMTP_URL },
          connectionTimeout: LONGEST_WAIT_MS,
          greetingTimeout: LONGEST_WAIT_MS,
          socketTimeout: LONGEST_WAIT_MS,
        },
      })
    : outbox
