import type { FlattenedField } from 'payload'

export const LOCALES = ['en', 'es'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'en'

type Values = { [field: string]: unknown }
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/**
 * One locale's view of a document that was read with `locale: 'all'`: each localized field gives the text
 * of `locale`, or of the default locale where there is none, as Payload's own fallback does, or of the one
 * that it was written in.
 */
export const inLocale = (fields: FlattenedField[], values: Values, locale: Locale): Values =>
  viewOf(fields, values, (value) =>
    isValues(value) ? value[deliveredLocale(localesOf(value), locale)] : value,
  )

/** The same without what another language would stand in for. */
export const inLocaleAlone = (fields: FlattenedField[], values: Values, locale: Locale): Values =>
  viewOf(fields, values, (value) => (isValues(value) ? value[locale] : undefined))

const viewOf = (
  fields: FlattenedField[],
  values: Values,
  choose: (value: unknown) => unknown,
): Values => {
  const view = { ...values }
  for (const field of fields) {
    const value = values[field.name]
    if ('localized' in field && field.localized) view[field.name] = choose(value) ?? null
    else if ('flattenedFields' in field && field.flattenedFields)
      view[field.name] = within(field.flattenedFields, value, choose)
  }
  return view
}

const within = (
  fields: FlattenedField[],
  value: unknown,
  choose: (value: unknown) => unknown,
): unknown => {
  if (Array.isArray(value))
    return value.map((row: unknown) => (isValues(row) ? viewOf(fields, row, choose) : row))
  return isValues(value) ? viewOf(fields, value, choose) : value
}

/** The locale that was asked for where there is a text in it, else the default one, else the first there is. */
export const deliveredLocale = (locales: Locale[], asked: Locale): Locale =>
  [asked, DEFAULT_LOCALE].find((locale) => locales.includes(locale)) ?? locales[0] ?? DEFAULT_LOCALE

/** The locales in which a document read with `locale: 'all'` has a text in this field. */
export const localesOf = (value: unknown): Locale[] =>
  isValues(value) ? LOCALES.filter((locale) => !isEmpty(value[locale])) : [DEFAULT_LOCALE]
