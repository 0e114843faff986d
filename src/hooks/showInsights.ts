import type { GlobalAfterChangeHook } from 'payload'

import type { Site } from '@/payload-types'
import { INSIGHTS_MINIMUM } from '@/src/insights/minimum'
import { showFrom } from '@/src/insights/shownCounts'

const minimumOf = (site?: Site) => site?.insightsMinimum ?? INSIGHTS_MINIMUM

/** Lists are ordered by what is shown, so another minimum moves the pieces between the old one and itself. */
export const showInsights: GlobalAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}): Promise<unknown> => {
  await showFrom(req, minimumOf(previousDoc as Site), minimumOf(doc as Site))
  return doc
}
