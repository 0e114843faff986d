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

type Placed = Pick<Entry, 'collection' | 'locale'> & { data: { slug: string } }

export const pathOf = ({ collection, locale, data }: Placed): string =>
  `${localePrefix(locale)}${PREFIX[collection]}/${encodeURIComponent(data.slug)}`

export const urlOf = (path: string): string => `${env.PUBLIC_URL}${path}`

type Place = { collection: PublishedCollection; slug: string; locale: Locale | null }
type Parts = { locale: Locale | null; segments: string[] }

/** The language that a path or an address of this site names in front, and what follows it, decoded. */
export const partsOf = (path: string): Parts | null => {
  const [pathname] = localPart(path)?.split(/[?#]/) ?? []
  if (pathname === undefined) return null
  try {
    const segments = pathname.split('/').filter(Boolean).map(decodeURIComponent)
    const locale = LOCALES.find((each) => each === segments[0]) ?? null
    return { locale, segments: segments.slice(locale ? 1 : 0) }
  } catch {
    return null // a stray "%": no path of ours
  }
}

/** The document that a public path names, or null where its form is none of ours. */
export const parsePath = (path: string): Place | null => {
  const parts = partsOf(path)
  const [section, slug, ...rest] = parts?.segments ?? []
  if (!parts || !section || rest.length > 0) return null
  if (!slug) return { collection: 'pages', slug: section, locale: parts.locale }

  const collection = (Object.keys(PREFIX) as PublishedCollection[]).find(
    (candidate) => PREFIX[candidate] === `/${section}`,
  )
  return collection ? { collection, slug, locale: parts.locale } : null
}

/** An address of this site without its origin; null for one of another site. */
export const localPart = (address: string): string | null => {
  if (!/^[a-z][a-z\d+.-]*:/i.test(address)) return address
  if (!URL.canParse(address)) return null

  const { href } = new URL(address)
  const home = new URL(env.PUBLIC_URL).href.replace(/\/$/, '')
  const rest = href.startsWith(home) ? href.slice(home.length) : null
  return rest !== null && /^([/?#]|$)/.test(rest) ? rest : null
}
