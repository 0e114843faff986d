import type { PayloadRequest } from 'payload'

import type { Reader } from '@/payload-types'
import { DAY_MS } from '@/src/durations'
import type { Status } from '@/src/moderation/statuses'
import type { Standing } from '@/src/moderation/triage/input'
import { isPremoderated } from '@/src/sanctions/inForce'

/** What was decided about a reader's comments, apart from the one that is being judged. */
export const standingOf = async (
  req: PayloadRequest,
  reader: Pick<Reader, 'id' | 'createdAt' | 'premoderated' | 'banned'>,
  apartFrom: string | undefined,
): Promise<Standing> => {
  const count = async (status: Status): Promise<number> => {
    const { totalDocs } = await req.payload.db.count({
      collection: 'comments',
      where: {
        and: [
          { reader: { equals: reader.id } },
          { status: { equals: status } },
          ...(apartFrom ? [{ id: { not_equals: apartFrom } }] : []),
        ],
      },
      req,
    })
    return totalDocs
  }
  return {
    approved: await count('approved'),
    rejected: await count('rejected'),
    spam: await count('spam'),
    isPremoderated: await isPremoderated(req.payload, reader, req),
    accountDays: (Date.now() - Date.parse(reader.createdAt)) / DAY_MS,
  }
}
