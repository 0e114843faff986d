import type { CollectionBeforeLoginHook } from 'payload'

import type { Reader } from '@/payload-types'
import { nameSession } from '@/src/readers/nameSession'

/** Of what signs in by Payload's own operations. */
export const nameBegunSession: CollectionBeforeLoginHook<Reader> = ({ context, req, user }) =>
  nameSession(req, user, context.device as string | undefined)
