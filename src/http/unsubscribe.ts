import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import type { Locale } from '@/src/delivery/locales'
import { followedIn } from '@/src/notifications/unsubscribe'
import { escapeHtml, htmlElement, voidElement } from '@/src/richtext/htmlElement'

import { ACCOUNT_STYLE, localeOf } from './accountPage'

const WORDS = {
  en: {
    title: 'No more mails of this conversation',
    ask: 'Shall no more mails of this conversation come to you?',
    button: 'Get no more mails',
    done: 'It is done: no more mails of this conversation will come to you.',
    unknown: 'This link is not whole. Copy it from the mail again, with all of its letters.',
  },
  es: {
    title: 'Sin más correos de esta conversación',
    ask: '¿Quieres dejar de recibir correos de esta conversación?',
    button: 'No recibir más correos',
    done: 'Hecho: ya no recibirás correos de esta conversación.',
    unknown: 'Este enlace no está completo. Cópialo de nuevo del correo, con todas sus letras.',
  },
} as const satisfies Record<Locale, Record<string, string>>

type Outcome = 'ask' | 'done' | 'unknown'

const html = (outcome: Outcome, locale: Locale, nonce: string): string => {
  const words = WORDS[locale]
  const head = [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { name: 'robots', content: 'noindex' }),
    htmlElement('title', escapeHtml(words.title)),
    htmlElement('style', ACCOUNT_STYLE, { nonce }),
  ]
  const main = [
    htmlElement('h1', escapeHtml(words.title)),
    htmlElement('p', escapeHtml(words[outcome]), { role: 'status' }),
    // To the address of the page itself, which carries the token.
    outcome === 'ask'
      ? htmlElement('form', htmlElement('button', escapeHtml(words.button)), { method: 'post' })
      : '',
  ]
  return `<!doctype html>${htmlElement(
    'html',
    htmlElement('head', head.join('')) + htmlElement('body', htmlElement('main', main.join(''))),
    { lang: locale },
  )}`
}

const unfollow = async (
  { db }: Payload,
  { reader, thread }: { reader: string; thread: string },
) => {
  await db.deleteMany({
    collection: 'follows',
    where: { and: [{ reader: { equals: reader } }, { thread: { equals: thread } }] },
  })
}

/**
 * Behind the link at the end of a mail, and in its header: a POST ends the mails at once (RFC 8058), a GET only asks, since
 * programs that look for bad links in mails follow all of them.
 */
export const serveUnsubscribe = async (
  request: IncomingMessage,
  response: ServerResponse,
  payload: Payload,
): Promise<void> => {
  const { method, url = '/' } = request
  request.resume()
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
    return
  }
  const token = new URL(url, 'http://localhost').searchParams.get('token')
  const followed = token ? followedIn(token) : null
  const isAsked = followed !== null && method === 'POST'
  if (isAsked) await unfollow(payload, followed)

  const outcome = isAsked ? 'done' : followed ? 'ask' : 'unknown'
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(followed ? 200 : 400, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  })
  response.end(method === 'HEAD' ? undefined : html(outcome, localeOf(url), nonce))
}
