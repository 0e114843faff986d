import type { PayloadRequest } from 'payload'

import { withdrawing } from '@/src/hooks/withdrawing'

/** Takes back every story that was published on the strength of a consent, in the transaction of its end. */
export const withdrawStories = async (req: PayloadRequest, consent: string): Promise<void> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'stories',
    where: { and: [{ consent: { equals: consent } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: {},
    req,
  })
  for (const { id } of docs) {
    withdrawing(req).add(`stories:${id}`)
    await payload.update({
      collection: 'stories',
      id,
      data: { _status: 'draft' },
      depth: 0,
      req,
    })
  }
}
