import { createHash } from 'node:crypto'

import type { Locale } from '@/src/delivery/locales'
import { escapeHtml, htmlElement, voidElement } from '@/src/richtext/htmlElement'

const STYLE = `
:root { color-scheme: light dark; --page: #fbfaf8; --text: #23211e; --faint: #68635c }
@media (prefers-color-scheme: dark) { :root { --page: #17181a; --text: #ececea; --faint: #a3a09a } }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; background: var(--page);
  color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif }
main { max-width: 30rem; padding: 2rem 1.5rem }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.25; text-wrap: balance }
p { margin: 0 }
small { display: block; margin-top: 1.5rem; color: var(--faint) }
`

/** What a policy lets through in place of every style. */
export const GONE_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

const WORDS: Record<Locale, { title: string; text: string; note: string }> = {
  en: {
    title: 'This was taken down',
    text: 'What stood here has been withdrawn. It may have been somebody’s own story, and it is theirs to take back.',
    note: 'Please do not link to this address or share copies of it.',
  },
  es: {
    title: 'Este contenido se ha retirado',
    text: 'Lo que había aquí se ha retirado. Quizá era la historia de alguien, y esa persona puede pedir que deje de mostrarse.',
    note: 'Por favor, no enlaces esta dirección ni compartas copias.',
  },
}

/** Says nothing of what it was, nor why it went. */
export const gonePage = (locale: Locale): string => {
  const { title, text, note } = WORDS[locale]
  const head = [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { name: 'robots', content: 'noindex' }),
    htmlElement('title', escapeHtml(title)),
    htmlElement('style', STYLE),
  ]
  const main = [
    htmlElement('h1', escapeHtml(title)),
    htmlElement('p', escapeHtml(text)),
    htmlElement('small', escapeHtml(note)),
  ]
  const body = htmlElement('body', htmlElement('main', main.join('')))
  return `<!doctype html>${htmlElement('html', htmlElement('head', head.join('')) + body, { lang: locale })}`
}
