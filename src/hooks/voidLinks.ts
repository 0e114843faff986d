import type { CollectionBeforeChangeHook } from 'payload'

import type { Reader } from '@/payload-types'

/**
 * A new password closes what was opened with the one before: a link to another one, and a change of address that is not
 * confirmed yet. The first link of an account that never had another address stays, and so does the one that sets an address back.
 */
export const voidLinks: CollectionBeforeChangeHook<Reader> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || typeof data.password !== 'string') return data
  return {
    ...data,
    ...{ resetPasswordToken: null, resetPasswordExpiration: null },
    ...(originalDoc?.newEmail && {
      ...{ newEmail: null, verificationToken: null, verificationExpiration: null },
    }),
  }
}
