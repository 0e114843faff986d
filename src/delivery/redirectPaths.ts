import { DEFAULT_LOCALE, type Locale } from './locales'
import { partsOf } from './paths'

const CONTROL = /[\u0000-\u001f\u007f]/

/**
 * The spellings under which a redirect for this path may be kept, the best first: its own language, then the
 * default one. Case, slashes at the end, what follows `?` and how letters are encoded make no difference.
 */
export const redirectPathsOf = (path: string, locale: Locale): string[] => {
  const parts = partsOf(path)
  if (!parts) return []

  const text = parts.segments.join('/').toLowerCase()
  if (CONTROL.test(text) || !isWellFormed(text)) return []

  const tail = parts.segments.map((segment) => encodeURIComponent(segment.toLowerCase())).join('/')
  return [...new Set([parts.locale ?? locale, DEFAULT_LOCALE])].map((each) =>
    each === DEFAULT_LOCALE ? `/${tail}` : `/${[each, tail].filter(Boolean).join('/')}`,
  )
}

/** The one spelling of a path where a redirect starts, or null where the text is no path of this site. */
export const redirectPathOf = (path: string): string | null =>
  redirectPathsOf(path, DEFAULT_LOCALE)[0] ?? null

const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text)
