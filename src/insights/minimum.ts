import type { PayloadRequest } from 'payload'

import type { Site } from '@/payload-types'

/** How many insights a piece needs before the public is shown what they say together. */
export const INSIGHTS_MINIMUM = 3

export const minimumIn = async (req: PayloadRequest): Promise<number> => {
  // Past Payload's hooks, since each insight asks.
  const site = await req.payload.db.findGlobal<Partial<Site> & Record<string, unknown>>({
    slug: 'site',
    select: { insightsMinimum: true },
    req,
  })
  return site?.insightsMinimum ?? INSIGHTS_MINIMUM
}

/** Few insights would tell of each of their readers, so they are shown as none. */
export const shownCount = (count: number, minimum: number): number => (count >= minimum ? count : 0)
