import type { Payload } from 'payload'

import type { Site } from '@/payload-types'

import type { Locale } from './locales'

/** The publication's settings as a visitor sees them, read once for each locale that a query asks for. */
export const createSite = (payload: Payload) => {
  const sites = new Map<Locale, Promise<Site>>()

  return (locale: Locale): Promise<Site> => {
    const known = sites.get(locale)
    if (known) return known

    const site = payload.findGlobal({ slug: 'site', locale, depth: 0, overrideAccess: false })
    sites.set(locale, site)
    return site
  }
}

export type ReadSite = ReturnType<typeof createSite>
