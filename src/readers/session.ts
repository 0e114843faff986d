import { getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser } from 'payload/shared'

import type { Reader } from '@/payload-types'
import { AccountLeaves } from '@/src/errors'
import { inTransaction } from '@/src/operations/inTransaction'

import { nameSession } from './nameSession'

/** The token of a new session for someone who has proved to be this reader in another way than by password. */
export const startSession = (
  payload: Payload,
  id: string,
  device: string | undefined,
): Promise<string> =>
  inTransaction(payload, async (req) => {
    const { config } = payload.collections.readers
    const reader = await payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: id } },
      req,
    })
    if (!reader) throw new Error('A session was begun for a reader who is not there.')
    if (reader.goesAt) throw new AccountLeaves(reader.goesAt)

    const user = { ...reader, collection: 'readers' as const }
    const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
    await nameSession(req, user, device)
    const { token } = await jwtSign({
      fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, sid, user }),
      secret: payload.secret,
      tokenExpiration: config.auth.tokenExpiration,
    })
    return token
  })
