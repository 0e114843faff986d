import type { Locale } from '@/src/delivery/locales'
import { escapeHtml, htmlElement, voidElement } from '@/src/richtext/htmlElement'

import { EXPORT_STYLE } from './exportStyle'
import { PAGE, wordFor } from './exportWords'

type Values = Record<string, unknown>

type Asked = {
  locale: Locale
  /** What the site is called. */
  site: string
  /** What the pieces are called that everyone may read, by their ids. */
  titles: ReadonlyMap<string, string>
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
/** Fields with values of a fixed set, which have a name in each language. */
const NAMED = new Set(['status', 'rating', 'reason', 'locale', 'kind'])

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

const dayOf = (moment: string, locale: Locale, timeStyle?: 'short'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle, timeZone: 'UTC' }).format(
    new Date(moment),
  )

const timeOf = (moment: string, locale: Locale): string => {
  const shown = dayOf(moment, locale, 'short')
  return htmlElement('time', `${escapeHtml(shown)} UTC`, { datetime: moment })
}

const listOf = (values: Values, asked: Asked): string =>
  htmlElement(
    'dl',
    Object.entries(values)
      .filter(([, value]) => isGiven(value))
      .map(
        ([name, value]) =>
          htmlElement('dt', escapeHtml(wordFor(name, asked.locale))) +
          htmlElement('dd', valueOf(name, value, asked)),
      )
      .join(''),
  )

const valueOf = (name: string, value: unknown, asked: Asked): string => {
  const { locale, titles } = asked
  if (typeof value === 'boolean') return escapeHtml(PAGE[locale][value ? 'yes' : 'no'])
  if (Array.isArray(value)) return value.map((each) => valueOf(name, each, asked)).join('<br>')
  if (typeof value === 'object' && value !== null) return listOf(value as Values, asked)
  const text = String(value)
  if (MOMENT.test(text)) return timeOf(text, locale)
  if (NAMED.has(name)) return escapeHtml(wordFor(text, locale))
  const title = name === 'piece' ? titles.get(text) : undefined
  return escapeHtml(title ? `${title} (${text})` : text)
}

const headingOf = (record: Values, at: number, { locale, titles }: Asked): string => {
  const title = titles.get(String(record.piece))
  const { createdAt } = record
  const day = typeof createdAt === 'string' ? dayOf(createdAt, locale) : ''
  return `${at + 1}. ${title ? PAGE[locale].on(title) : day}`
}

const recordsOf = (records: Values[], asked: Asked): string =>
  records.length === 0
    ? htmlElement('p', escapeHtml(PAGE[asked.locale].none))
    : records
        .map((record, at) => {
          const heading = htmlElement('h3', escapeHtml(headingOf(record, at, asked)))
          return htmlElement('article', heading + listOf(record, asked))
        })
        .join('')

const sectionOf = ([name, value]: [string, unknown], asked: Asked): string => {
  const isMany = Array.isArray(value)
  const count = isMany ? ` ${htmlElement('span', `(${value.length})`)}` : ''
  const heading = htmlElement('h2', escapeHtml(wordFor(name, asked.locale)) + count, {
    id: `${name}-heading`,
  })
  const content = isMany
    ? recordsOf(value as Values[], asked)
    : htmlElement('article', listOf(value as Values, asked))
  return htmlElement('section', heading + content, {
    id: name,
    'aria-labelledby': `${name}-heading`,
  })
}

/** What is held about a reader, as one file that they can read, print and keep. */
export const exportPage = (
  { exportedAt, ...parts }: Values & { exportedAt: string },
  asked: Asked,
): string => {
  const { locale, site } = asked
  const words = PAGE[locale]
  const title = escapeHtml(words.title(site))
  const links = Object.keys(parts).map((name) =>
    htmlElement('li', htmlElement('a', escapeHtml(wordFor(name, locale)), { href: `#${name}` })),
  )
  const head = [
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('meta', { name: 'referrer', content: 'no-referrer' }),
    voidElement('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    htmlElement('title', title),
    htmlElement('style', EXPORT_STYLE),
  ]
  const main = [
    htmlElement('h1', title),
    htmlElement('p', escapeHtml(words.intro(dayOf(exportedAt, locale)))),
    htmlElement('nav', htmlElement('ul', links.join('')), { 'aria-label': words.contents }),
    ...Object.entries(parts).map((part) => sectionOf(part, asked)),
  ]
  return `<!doctype html>${htmlElement(
    'html',
    htmlElement('head', head.join('')) + htmlElement('body', htmlElement('main', main.join(''))),
    { lang: locale },
  )}`
}
