import type { TextFieldSingleValidation } from 'payload'

/** What CLDR names beside countries: unions of them, parts of them, pseudo regions, "unknown". */
const NO_COUNTRY = /^(?:E[UZ]|UN|AC|C[PQ]|DG|EA|IC|TA|X[AB]|Q[B-Z]|ZZ)$/
const COUNTRY = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Two letters that ISO 3166-1 has today for a country or a territory, and XK, which stands for Kosovo until it has any. */
export const isRegion = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRY.test(code) &&
  // The codes of countries that are no more have others in their place.
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
  COUNTRY.of(code) !== undefined

export const validRegion: TextFieldSingleValidation = (value) =>
  !value || isRegion(value) || 'Give the two letters of a country as ISO 3166-1 has them: US, MX.'
