import { LinkifyIt } from 'linkify-it'

import { remembered } from './triage/remembered'

/** How many a comment may have where the site does not say. */
export const MOST_LINKS = 2

const HIDDEN = /\p{Cf}|\p{M}/gu
/** Dots as they are written so that no machine takes them for dots. */
const OTHER_DOTS = /\s?[[({]\s?(?:\.|dot|punto)\s?[\])}]\s?|。/gi
/** Where the space after a full stop is missing, these begin a sentence; alone they end no address. */
const WORDS = /\.(?:am|as|at|be|do|in|is|it|me|my|no|so|to|us)$/i

const bare = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, urlAuth: true }).add(
  'mailto:',
  null,
)
const written = new LinkifyIt({ fuzzyEmail: false, urlAuth: true })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null)

const mails = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true })

/** Where nothing of an address stands there is none, and nothing need be looked for. */
const MAYBE = /\S\.\p{L}|\/\//u

const plainly = (text: string): string =>
  text.normalize('NFKD').replace(HIDDEN, '').replace(OTHER_DOTS, '.')

const count = (text: string): number => {
  const plain = plainly(text)
  if (!MAYBE.test(plain)) return 0
  const found = bare.match(plain) ?? []
  return found.filter(({ schema, text: link }) => schema !== '' || !WORDS.test(link)).length
}

/** How many web addresses a text names, also where they are written without `http://` or with odd dots. */
export const countLinks = remembered(count)

/** Whether a text names an address of a mail, which is no link in a comment. */
export const hasMailAddress = (text: string): boolean => mails.test(plainly(text))

type Link = { index: number; end: number; href: string; text: string }

/**
 * The addresses in a text that may be followed, which begin with `http://` or `https://`. One with a name before an "@" looks like
 * another site than it leads to; and of one in letters that may look like others what is shown is what a browser would show.
 */
export const linksIn = (text: string): Link[] =>
  (written.match(text) ?? []).flatMap(({ index, lastIndex: end, raw }) => {
    if (!URL.canParse(raw)) return []
    const { protocol, username, password, href, hostname } = new URL(raw)
    if (!/^https?:$/.test(protocol) || username || password) return []
    const isPlain = raw.toLowerCase().startsWith(`${protocol}//${hostname}`) && !raw.includes('\\')
    return [{ index, end, href: isPlain ? raw : href, text: isPlain ? raw : href }]
  })
