import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { env } from '@/src/env'
import { sendAccountMail } from '@/src/notifications/accountMails'
import { inTransaction } from '@/src/operations/inTransaction'

import { writeFields } from './accounts'
import { endOf, hashToken, newToken, RESET_LIFETIME } from './tokens'

const DAYS = 24 * 60 * 60 * 1000

/** No door stays open behind them: neither a session nor the link of an earlier mail. */
const CLOSED = {
  sessions: [],
  resetPasswordToken: null,
  resetPasswordExpiration: null,
  verificationToken: null,
  verificationExpiration: null,
  newEmail: null,
}

/**
 * From here on nobody is shown what is theirs, and on the day that is returned it is deleted: not before the address that the
 * account had until lately can be set back no more.
 */
export const leave = (payload: Payload, id: string): Promise<string> =>
  inTransaction(payload, async (req) => {
    const reader = await payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: id } },
      req,
    })
    const ends = [endOf(env.ACCOUNT_GRACE_DAYS * DAYS), reader?.formerEmailExpiration]
    const goesAt = ends
      .filter((end) => typeof end === 'string')
      .map((end) => new Date(end).toISOString())
      .sort()
      .at(-1)!
    const data = { ...CLOSED, goesAt }
    await payload.update({ collection: 'readers', id, data, depth: 0, req })
    return goesAt
  })

/** Mails a reader who has left the day, and the link that takes it back; the link of an earlier mail works no more. */
export const sendKeepLink = async (payload: Payload, reader: Reader): Promise<void> => {
  const { token, hash } = newToken()
  await writeFields(payload, reader.id, {
    keepToken: hash,
    // The next of these mails, or of those to a new password, waits for a minute.
    resetPasswordExpiration: endOf(RESET_LIFETIME),
  })
  await sendAccountMail(payload, 'keepAccount', reader, token)
}

/** Whether this token was the one to take back what its reader decided, and in time. */
export const keepAccount = (payload: Payload, token: string): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'readers',
      where: {
        and: [
          { keepToken: { equals: hashToken(token) } },
          { goesAt: { greater_than: new Date().toISOString() } },
        ],
      },
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
      req,
    })
    const [reader] = docs
    if (!reader) return false

    const data = { goesAt: null, keepToken: null, resetPasswordExpiration: null }
    await payload.update({ collection: 'readers', id: reader.id, data, depth: 0, req })
    return true
  })
