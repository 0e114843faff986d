import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'
import Negotiator from 'negotiator'

import { DEFAULT_LOCALE, type Locale } from '@/src/delivery/locales'
import { partsOf } from '@/src/delivery/paths'
import { publicEdition } from '@/src/delivery/publicEdition'
import type { Gone } from '@/src/delivery/routes'

import { GONE_STYLE, gonePage } from './gonePage'

/** Paths of the admin and of Next itself, which no document can have. */
const OURS = /^\/(admin|api|_next)(\/|$)/

const goneAt = async (payload: Payload, path: string, locale: Locale): Promise<Gone | null> => {
  const place = await publicEdition(payload).route(path, locale)
  return place && 'withdrawnAt' in place ? place : null
}

const wantsJson = ({ headers }: IncomingMessage): boolean => {
  const taken = new Negotiator({ headers: { accept: headers.accept ?? '*/*' } })
  return taken.mediaType(['text/html', 'application/json']) === 'application/json'
}

/** Answers for what was taken back for good (410), and says whether it did: a crawler then forgets the address. */
export const answersGone = async (
  request: IncomingMessage,
  response: ServerResponse,
  payload: Payload,
): Promise<boolean> => {
  const { method, url = '/' } = request
  const path = url.split('?')[0]!
  if ((method !== 'GET' && method !== 'HEAD') || OURS.test(path)) return false
  const locale = partsOf(path)?.locale ?? DEFAULT_LOCALE
  const gone = await goneAt(payload, path, locale)
  if (!gone) return false

  const isJson = wantsJson(request)
  const body = isJson ? JSON.stringify({ status: 410, message: 'Gone', ...gone }) : gonePage(locale)
  response.writeHead(410, {
    'content-type': `${isJson ? 'application/json' : 'text/html'}; charset=utf-8`,
    // It may come back, and then at once.
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src ${GONE_STYLE}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    vary: 'Accept',
  })
  response.end(method === 'HEAD' ? undefined : body)
  return true
}
