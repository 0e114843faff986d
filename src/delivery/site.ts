import type { Payload } from 'payload'

import type { Site } from '@/payload-types'

import { fieldsOf } from './asVisitor'
import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { inLocale, type Locale } from './locales'

/** The publication's settings as a visitor sees them. */
export const createSite =
  (payload: Payload, loaders: Loaders, keeper: Keeper) =>
  async (locale: Locale): Promise<Site> =>
    keeper.keep(null, `site ${locale}`, async (own) => {
      own.touch(TAGS.site)
      const values = await loaders.documents.byId.load({ collection: 'site', id: 'site' })
      return inLocale(fieldsOf(payload, 'site'), values ?? {}, locale) as unknown as Site
    })

export type ReadSite = ReturnType<typeof createSite>
