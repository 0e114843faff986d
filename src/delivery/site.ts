import type { Payload } from 'payload'

import type { Site } from '@/payload-types'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Locale } from './locales'

/** The publication's settings as a visitor sees them. */
export const createSite =
  (payload: Payload, keeper: Keeper) =>
  async (locale: Locale): Promise<Site> =>
    keeper.keep(null, `site ${locale}`, (own) => {
      own.touch(TAGS.site)
      return payload.findGlobal({ slug: 'site', locale, depth: 0, overrideAccess: false })
    })

export type ReadSite = ReturnType<typeof createSite>
