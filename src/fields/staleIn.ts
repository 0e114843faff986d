import type { Locale } from '@/src/delivery/locales'

/** Below a language's own code Payload would look for a text in that language. */
export const STALE_IN = { en: 'inEnglish', es: 'inSpanish' } as const satisfies Record<
  Locale,
  string
>
