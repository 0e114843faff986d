import type { Locale } from '@/src/delivery/locales'

/** A time in words, by UTC: whoever reads it may be anywhere. */
export const momentIn = (time: string, locale: Locale): string => {
  const { dateStyle, timeStyle } = { dateStyle: 'long', timeStyle: 'short' } as const
  const words = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle, timeZone: 'UTC' })
  return `${words.format(new Date(time))} (UTC)`
}
