import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { DEFAULT_LOCALE, type Locale, LOCALES } from '@/src/delivery/locales'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/src/passwords/passwordProblem'
import { escapeHtml, htmlElement, voidElement } from '@/src/richtext/htmlElement'

import { ACCOUNT_PAGES, accountDocument, type AccountPage } from './accountPages'

/** Sends the mutation with the token behind the `#`, when the reader says so: a mail's scanner only follows links. */
const SCRIPT = `
const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { query, words } = JSON.parse(form.dataset.page)
  const input = { token: location.hash.slice(1), ...Object.fromEntries(new FormData(form)) }
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    })
    const { data } = await response.json()
    const [problem] = data.answer.userErrors
    const { code, path } = problem ?? {}
    status.textContent = problem
      ? (words[path?.[0] + ' ' + code] ?? words[code] ?? words.failed)
      : words.done
    if (problem) return
    form.hidden = true
    history.replaceState(null, '', location.pathname)
  } catch {
    status.textContent = words.failed
  }
})
`

export const ACCOUNT_STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 15vh auto; padding: 0 1rem }
label, input, button { display: block; font: inherit }
input { width: 100%; box-sizing: border-box; margin: .25rem 0 1rem; padding: .5rem }
button { padding: .5rem 1rem }
`

const PASSWORD_FIELD = {
  minlength: SHORTEST_PASSWORD,
  maxlength: LONGEST_PASSWORD,
  autocomplete: 'new-password',
  required: '',
}

const html = (page: AccountPage, locale: Locale, nonce: string): string => {
  const texts = page.words[locale]
  const query = accountDocument(page)
  const password =
    texts.password &&
    htmlElement(
      'label',
      escapeHtml(texts.password) +
        voidElement('input', { type: 'password', name: 'password', ...PASSWORD_FIELD }),
    )
  const form = htmlElement(
    'form',
    (password ?? '') + htmlElement('button', escapeHtml(texts.button)),
    {
      'data-page': JSON.stringify({ query, words: texts }),
    },
  )
  const head = [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { name: 'robots', content: 'noindex' }),
    htmlElement('title', escapeHtml(texts.title)),
    htmlElement('style', ACCOUNT_STYLE, { nonce }),
  ]
  const body = [
    htmlElement('h1', escapeHtml(texts.title)),
    form,
    htmlElement('p', '', { role: 'status' }),
    htmlElement('noscript', escapeHtml(texts.noScript)),
    htmlElement('script', SCRIPT, { nonce }),
  ]
  return `<!doctype html>${htmlElement(
    'html',
    htmlElement('head', head.join('')) + htmlElement('body', htmlElement('main', body.join(''))),
    { lang: locale },
  )}`
}

/** The language that the link of a mail names. */
export const localeOf = (url: string | undefined): Locale => {
  const asked = new URL(url ?? '/', 'http://localhost').searchParams.get('locale')
  return LOCALES.find((locale) => locale === asked) ?? DEFAULT_LOCALE
}

/** The page behind the link of a mail, for an installation whose front end has none of its own. */
export const serveAccountPage = (
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): void => {
  const page = ACCOUNT_PAGES.get(name)
  if (!page) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not Found')
    return
  }
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  })
  response.end(html(page, localeOf(request.url), nonce))
}
