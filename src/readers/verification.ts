import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { inTransaction } from '@/src/operations/inTransaction'
import { sendAccountMail } from '@/src/notifications/accountMails'

import { readerByEmail, writeFields } from './accounts'
import { endOf, hashToken, newToken, VERIFICATION_LIFETIME } from './tokens'

/** What is kept of a reader who has shown that the address is theirs. */
export const PROVEN = {
  emailVerified: true,
  verificationToken: null,
  verificationExpiration: null,
} as const

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
  })
  await sendAccountMail(payload, 'verifyEmail', reader, token)
}

/** The reader whose address this token proves; null where it is none, was used or has expired. */
export const proveAddress = (payload: Payload, token: string): Promise<Reader | null> =>
  inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'readers',
      where: {
        and: [
          { verificationToken: { equals: hashToken(token) } },
          { verificationExpiration: { greater_than: new Date().toISOString() } },
        ],
      },
      depth: 0,
      limit: 1,
      pagination: false,
      req,
    })
    const [reader] = docs
    if (!reader) return null

    return payload.update({ collection: 'readers', id: reader.id, data: PROVEN, depth: 0, req })
  })
