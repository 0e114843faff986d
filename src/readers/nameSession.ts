import type { PayloadRequest } from 'payload'

import type { Reader } from '@/payload-types'

/** More than anybody has devices; the oldest end. */
const MOST_SESSIONS = 50

/** Notes what kind of device the session is for that was begun last, so that its reader knows it again. */
export const nameSession = async (
  req: PayloadRequest,
  { id, sessions }: Reader,
  device: string | undefined,
): Promise<void> => {
  const kept = (sessions ?? []).slice(-MOST_SESSIONS)
  const begun = kept.at(-1)
  if (begun) begun.device = device
  await req.payload.db.updateOne({
    collection: 'readers',
    id,
    data: { sessions: kept },
    req,
    returning: false,
  })
}
