import { sanitizeUrl } from 'payload/shared'

/** The address when it may be followed, else undefined. Payload's own list lacks sms:, which crisis lines use. */
export const safeUrl = (url: unknown): string | undefined => {
  if (typeof url !== 'string') return undefined
  if (/^sms:[\d+*#,;?&=%\w-]+$/i.test(url)) return url

  const sanitized = sanitizeUrl(url)
  const isRefused = sanitized === '#' && url.trim() !== '#'

  return isRefused || sanitized === '' ? undefined : sanitized
}
