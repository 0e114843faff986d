import { env } from '@/src/env'

import type { Entry, PublishedCollection } from './documents'
import { DEFAULT_LOCALE, type Locale, LOCALES } from './locales'

/** Pages live at the root, so their prefix is empty. */
const PREFIX: Record<PublishedCollection, string> = {
  articles: '/articles',
  stories: '/stories',
  series: '/series',
  pages: '',
  authors: '/authors',
  topics: '/topics',
  conditions: '/conditions',
  communities: '/communities',
}

/** Other locales than the default stand in front, so that one path names one text. */
const localePrefix = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`)

export const pathOf = ({ collection, locale, data }: Entry): string =>
  `${localePrefix(locale)}${PREFIX[collection]}/${encodeURIComponent(data.slug)}`

export const urlOf = (path: string): string => `${env.PUBLIC_URL}${path}`

type Place = { collection: PublishedCollection; slug: string; locale: Locale | null }

/** The document that a public path names, or null where its form is none of ours. */
export const parsePath = (path: string): Place | null => {
  const parts = decoded(path)
  if (!parts) return null

  const named = LOCALES.find((locale) => locale === parts[0])
  const [section, slug, ...rest] = named ? parts.slice(1) : parts
  const locale = named ?? null
  if (!section || rest.length > 0) return null
  if (!slug) return { collection: 'pages', slug: section, locale }

  const collection = (Object.keys(PREFIX) as PublishedCollection[]).find(
    (candidate) => PREFIX[candidate] === `/${section}`,
  )
  return collection ? { collection, slug, locale } : null
}

const decoded = (path: string): string[] | null => {
  try {
    const [pathname = ''] = path.split(/[?#]/)
    return pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null // a stray "%": no path of ours
  }
}
