import { type Payload, ValidationError } from 'payload'

import type { Reader } from '@/payload-types'
import type { Locale } from '@/src/delivery/locales'

import { agreement } from './terms'
import { endOf, newToken, VERIFICATION_LIFETIME } from './tokens'

export type NewAccount = {
  email: string
  password: string
  displayName: string
  locale?: Locale | null
}

export const readerByEmail = async (payload: Payload, email: string): Promise<Reader | null> => {
  const { docs } = await payload.find({
    collection: 'readers',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
  })
  return docs[0] ?? null
}

/** The reader who had this address until lately, and can have it back. */
export const readerByFormerEmail = (payload: Payload, email: string): Promise<Reader | null> =>
  payload.db.findOne<Reader>({
    collection: 'readers',
    where: {
      and: [
        { formerEmail: { equals: email } },
        { formerEmailExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  })

export const isTaken = async (payload: Payload, email: string): Promise<boolean> =>
  Boolean((await readerByEmail(payload, email)) ?? (await readerByFormerEmail(payload, email)))

/** Writes these fields and no others: a session that begins meanwhile must not be lost. */
export const writeFields = async (
  payload: Payload,
  id: string,
  data: Partial<Reader>,
): Promise<void> => {
  await payload.db.updateOne({ collection: 'readers', id, data, returning: false })
}

/** The reader, and the token that proves their address; null where the address is taken. */
export const createAccount = async (payload: Payload, account: NewAccount) => {
  if (await isTaken(payload, account.email)) return null

  const { token, hash } = newToken()
  const agreed = await agreement(payload)
  try {
    // The rules let nobody create a reader: this is the one door, and what it lets in was checked before.
    const reader = await payload.create({
      collection: 'readers',
      data: {
        ...account,
        ...agreed,
        verificationToken: hash,
        verificationExpiration: endOf(VERIFICATION_LIFETIME),
      },
      depth: 0,
    })
    return { reader, token }
  } catch (error) {
    if (error instanceof ValidationError && (await readerByEmail(payload, account.email)))
      return null
    throw error
  }
}
