import { env } from '@/src/env'

import type { RequestHeaders } from './requestHeaders'

export const READER_COOKIE = 'firsthand-reader'
export const VISITOR_COOKIE = 'firsthand-visitor'

/** As long as browsers keep one. */
const VISITOR_SECONDS = 400 * 24 * 60 * 60

export const readCookie = (headers: RequestHeaders, name: string): string | null => {
  for (const pair of headers.get('cookie')?.split(';') ?? []) {
    const [key, ...value] = pair.trim().split('=')
    if (key === name) return value.join('=')
  }
  return null
}

const attributes = () => {
  const isSecure = env.PUBLIC_URL.startsWith('https:')
  return `Path=/graphql; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

export const sessionCookie = (token: string, expiresAt: Date): string =>
  `${READER_COOKIE}=${token}; ${attributes()}; Expires=${expiresAt.toUTCString()}`

export const endedSessionCookie = (): string => `${READER_COOKIE}=; ${attributes()}; Max-Age=0`

export const visitorCookie = (signed: string): string =>
  `${VISITOR_COOKIE}=${signed}; ${attributes()}; Max-Age=${VISITOR_SECONDS}`

export const endedVisitorCookie = (): string => `${VISITOR_COOKIE}=; ${attributes()}; Max-Age=0`
