import { type Payload, type PayloadRequest, ValidationError } from 'payload'

import type { Reader } from '@/payload-types'
import { sendAccountMail } from '@/src/notifications/accountMails'
import { inTransaction } from '@/src/operations/inTransaction'

import { readerByEmail, writeFields } from './accounts'
import { movedToNewAddress, tellFormerAddress } from './newAddress'
import { PROVEN } from './proven'
import { endOf, hashToken, newToken, VERIFICATION_LIFETIME } from './tokens'

/** Mails the link, unless the reader left in the meantime. */
export const sendVerification = async (
  payload: Payload,
  email: string,
  token: string,
): Promise<void> => {
  const reader = await readerByEmail(payload, email)
  if (reader) await sendAccountMail(payload, 'verifyEmail', reader, token)
}

/** A new link for a reader who signs in, where the last one was never followed and works no more. */
export const renewVerification = async (payload: Payload, email: string): Promise<void> => {
  const reader = await readerByEmail(payload, email)
  const ends = reader?.verificationExpiration
  if (!reader || reader.emailVerified || (ends && new Date(ends) > new Date())) return

  const { token, hash } = newToken()
  await writeFields(payload, reader.id, {
    verificationToken: hash,
    verificationExpiration: endOf(VERIFICATION_LIFETIME),
    newEmail: null,
  })
  await sendAccountMail(payload, 'verifyEmail', reader, token)
}

const readerOfToken = (req: PayloadRequest, token: string): Promise<Reader | null> =>
  req.payload.db.findOne<Reader>({
    collection: 'readers',
    where: {
      and: [
        { verificationToken: { equals: hashToken(token) } },
        { verificationExpiration: { greater_than: new Date().toISOString() } },
        { goesAt: { exists: false } },
      ],
    },
    req,
  })

/** The reader whose address this token proves; null where it is none, was used or has expired. */
export const proveAddress = async (payload: Payload, token: string): Promise<Reader | null> => {
  try {
    const proved = await inTransaction(payload, async (req) => {
      const before = await readerOfToken(req, token)
      if (!before) return null

      const { data, undo } = movedToNewAddress(before)
      const { id } = before
      const all = { ...data, ...PROVEN }
      const reader = await payload.update({ collection: 'readers', id, data: all, depth: 0, req })
      return { before, reader, undo }
    })
    if (proved?.undo) tellFormerAddress(payload, proved.before, proved.undo)
    return proved?.reader ?? null
  } catch (error) {
    // Of two who wanted the same address the other one was faster.
    if (error instanceof ValidationError) return null
    throw error
  }
}
