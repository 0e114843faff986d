import { APIError, type Payload, type PayloadRequest } from 'payload'

import type { Reader } from '@/payload-types'
import { inTransaction } from '@/src/operations/inTransaction'
import { maySpend } from '@/src/limits/spend'
import { inTurn } from '@/src/operations/inTurn'
import { sendAccountMail } from '@/src/notifications/accountMails'

import { readerByEmail, readerByFormerEmail, writeFields } from './accounts'
import { sendKeepLink } from './leave'
import { endOf, hashToken, newToken, RESET_LIFETIME } from './tokens'
import { FORGOTTEN, PROVEN } from './proven'

/** A mailbox is not filled, and a link not made useless, by whoever types an address again and again. */
const SHORTEST_INTERVAL_MS = 60_000

const wasJustSent = ({ resetPasswordExpiration }: Reader): boolean =>
  Boolean(resetPasswordExpiration) &&
  Date.parse(resetPasswordExpiration!) - RESET_LIFETIME > Date.now() - SHORTEST_INTERVAL_MS

type ResetMail = 'resetPassword' | 'addressTaken'

/** Who had the address until lately gets it back with the new password. */
const sendToFormerAddress = async (
  payload: Payload,
  mail: ResetMail,
  email: string,
): Promise<void> => {
  const reader = await readerByFormerEmail(payload, email)
  if (!reader || !(await maySpend(payload, 'mailFormerAddress', { account: email }))) return

  const { token, hash } = newToken()
  await writeFields(payload, reader.id, { formerEmailToken: hash })
  await sendAccountMail(payload, mail, { ...reader, email }, token)
}

const sendTo = async (payload: Payload, mail: ResetMail, email: string): Promise<void> => {
  const reader = await readerByEmail(payload, email)
  if (!reader) return sendToFormerAddress(payload, mail, email)
  if (wasJustSent(reader)) return
  if (reader.goesAt) return sendKeepLink(payload, reader)

  const { token, hash } = newToken()
  // Payload's own `forgotPassword` would keep the token itself.
  await writeFields(payload, reader.id, {
    resetPasswordToken: hash,
    resetPasswordExpiration: endOf(RESET_LIFETIME),
  })
  await sendAccountMail(payload, mail, reader, token)
}

/** Mails the owner of this address a link to a new password; nothing where there is no account with it. */
export const sendPasswordReset = (payload: Payload, mail: ResetMail, email: string) =>
  inTurn(`a mail to ${email}`, () => sendTo(payload, mail, email))

/** Whose password this token sets; null where it is none, was used or has expired. */
export const readerOfReset = (
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<Reader | null> => {
  const hash = hashToken(token)
  const now = new Date().toISOString()
  return payload.db.findOne<Reader>({
    collection: 'readers',
    where: {
      or: [
        {
          and: [
            { resetPasswordToken: { equals: hash } },
            { resetPasswordExpiration: { greater_than: now } },
          ],
        },
        {
          and: [
            { formerEmailToken: { equals: hash } },
            { formerEmailExpiration: { greater_than: now } },
          ],
        },
      ],
    },
    req,
  })
}

/**
 * The address before, with the link that its mailbox got as one to a new password. Whoever had taken the account may have made
 * it leave: that is taken back, too.
 */
const setBack = ({ formerEmail, formerEmailToken }: Reader) => ({
  ...FORGOTTEN,
  goesAt: null,
  keepToken: null,
  email: formerEmail!,
  resetPasswordToken: formerEmailToken,
  resetPasswordExpiration: endOf(RESET_LIFETIME),
})

/**
 * Sets the password, ends every session and begins one. Who got the mail has the address, so it is proven too.
 * Null where the token is none, was used or has expired.
 */
export const resetPassword = (
  payload: Payload,
  token: string,
  password: string,
  device: string | undefined,
) =>
  inTransaction(payload, async (req) => {
    // The mail verifies, and the account is read and written in this one transaction.
    Object.assign(req.context, { skipVerification: true, skipStaleness: true, device })
    const hash = hashToken(token)
    const before = await readerOfReset(payload, token, req)
    if (!before) return null
    if (before.formerEmailToken === hash)
      await payload.update({
        collection: 'readers',
        id: before.id,
        data: setBack(before),
        depth: 0,
        req,
      })
    try {
      const { user, token: session } = await payload.resetPassword({
        collection: 'readers',
        data: { token: hash, password },
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
