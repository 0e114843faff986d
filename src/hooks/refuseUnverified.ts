import type { CollectionBeforeLoginHook } from 'payload'

import type { Reader } from '@/payload-types'
import { env } from '@/src/env'
import { NotVerified } from '@/src/errors'

/** Where addresses must be verified, a password alone opens no account whose address is not. */
export const refuseUnverified: CollectionBeforeLoginHook<Reader> = ({ context, user }) => {
  if (env.SIGN_UP === 'verified' && !user.emailVerified && !context.skipVerification)
    throw new NotVerified()
}
