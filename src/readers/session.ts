import { getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser } from 'payload/shared'

import type { Reader } from '@/payload-types'
import { inTransaction } from '@/src/operations/inTransaction'

/** The token of a new session for someone who has proved to be this reader in another way than by password. */
export const startSession = (payload: Payload, id: string): Promise<string> =>
  inTransaction(payload, async (req) => {
    const { config } = payload.collections.readers
    const reader = await payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: id } },
      req,
    })
    if (!reader) throw new Error('A session was begun for a reader who is not there.')

    const user = { ...reader, collection: 'readers' as const }
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
    const { token } = await jwtSign({
      fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, sid, user }),
      secret: payload.secret,
      tokenExpiration: config.auth.tokenExpiration,
    })
    return token
  })
