import { APIError, type Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { inTransaction } from '@/src/operations/inTransaction'
import { sendAccountMail } from '@/src/notifications/accountMails'

import { readerByEmail, writeFields } from './accounts'
import { endOf, hashToken, newToken, RESET_LIFETIME } from './tokens'
import { PROVEN } from './verification'

/** A mailbox is not filled, and a link not made useless, by whoever types an address again and again. */
const SHORTEST_INTERVAL_MS = 60_000

const wasJustSent = ({ resetPasswordExpiration }: Reader): boolean =>
  Boolean(resetPasswordExpiration) &&
  Date.parse(resetPasswordExpiration!) - RESET_LIFETIME > Date.now() - SHORTEST_INTERVAL_MS

/** Mails the owner of this address a link to a new password; nothing where there is no account with it. */
export const sendPasswordReset = async (
  payload: Payload,
  mail: 'resetPassword' | 'addressTaken',
  email: string,
): Promise<void> => {
  const reader = await readerByEmail(payload, email)
  if (!reader || wasJustSent(reader)) return

  const { token, hash } = newToken()
  // Payload's own `forgotPassword` would keep the token itself.
  await writeFields(payload, reader.id, {
    resetPasswordToken: hash,
    resetPasswordExpiration: endOf(RESET_LIFETIME),
  })
  await sendAccountMail(payload, mail, reader, token)
}

/**
 * Sets the password, ends every session and begins one. Who got the mail has the address, so it is proven too.
 * Null where the token is none, was used or has expired.
 */
export const resetPassword = (payload: Payload, token: string, password: string) =>
  inTransaction(payload, async (req) => {
    // The mail verifies, and the account is read and written in this one transaction.
    Object.assign(req.context, { skipVerification: true, skipStaleness: true })
    try {
      const { user, token: session } = await payload.resetPassword({
        collection: 'readers',
        data: { token: hashToken(token), password },
        overrideAccess: true,
        req,
      })
      const reader = await payload.update({
        collection: 'readers',
        id: String(user.id),
        data: { ...PROVEN, resetPasswordToken: null },
        depth: 0,
        req,
      })
      return { reader, token: session! }
    } catch (error) {
      if (error instanceof APIError && error.status === 403) return null
      throw error
    }
  })
