import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { sendAccountMail } from '@/src/notifications/accountMails'
import { soon } from '@/src/operations/soon'

import { isTaken, writeFields } from './accounts'
import { sendPasswordReset } from './passwordReset'
import { endOf, FORMER_LIFETIME, newToken, VERIFICATION_LIFETIME } from './tokens'

/** Until then the address before can be set back, and no other one be put in its place. */
export const isJustMoved = async (payload: Payload, id: string): Promise<boolean> => {
  const reader = await payload.db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: id } },
  })
  const ends = reader?.formerEmailExpiration
  return Boolean(ends) && new Date(ends!) > new Date()
}

/** Mails the link that makes this the reader's address; where it is another's, its owner is told instead. */
export const askForNewAddress = async (
  payload: Payload,
  reader: Reader,
  email: string,
): Promise<void> => {
  if (await isTaken(payload, email)) return sendPasswordReset(payload, 'addressTaken', email)

  const { token, hash } = newToken()
  await writeFields(payload, reader.id, {
    newEmail: email,
    verificationToken: hash,
    verificationExpiration: endOf(VERIFICATION_LIFETIME),
  })
  await sendAccountMail(payload, 'changeEmail', { ...reader, email }, token)
}

/**
 * What is written of a reader who has proved the address that they asked for. An address that was never proved may be
 * a stranger's: it cannot be set back.
 */
export const movedToNewAddress = ({ email, emailVerified, newEmail }: Reader) => {
  if (!newEmail) return { data: {}, undo: null }

  const moved = {
    email: newEmail,
    sessions: [],
    resetPasswordToken: null,
    resetPasswordExpiration: null,
  }
  if (!emailVerified) return { data: moved, undo: null }

  const { token, hash } = newToken()
  const former = {
    formerEmail: email,
    formerEmailToken: hash,
    formerEmailExpiration: endOf(FORMER_LIFETIME),
  }
  return { data: { ...moved, ...former }, undo: token }
}

/** `before` is the account as it was: the mail goes to its address of then. */
export const tellFormerAddress = (payload: Payload, before: Reader, undo: string): void =>
  soon(payload, 'A mail', () => sendAccountMail(payload, 'addressChanged', before, undo))
