import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { Refused } from '@/src/errors'
import { visitorOf } from '@/src/visitors/visitorOf'

/** Without an account insights are left while the editors allow it; taken back they are at any time. */
export const whileVisitorsMay: CollectionBeforeChangeHook<Insight> = async ({ data, req }) => {
  if (!visitorOf(req) || data.status === 'withdrawn') return data

  const { anonymousInsights } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { anonymousInsights: true },
    req,
  })
  if (!anonymousInsights) throw new Refused('NOT_SIGNED_IN', 'Sign in to leave an insight.')
  return data
}
