import { type Detector, spansOf } from './spans'

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const WITH_SCHEME = /\b(?:https?|ftp):\/\/[^\s<>"“”)\]]{1,2000}|\bwww\.[^\s<>"“”)\]]{2,2000}/gi
const ENDINGS =
  'com|org|net|edu|gov|info|blog|health|app|dev|io|me|co|uk|us|ca|es|mx|ar|cl|pe|de|fr|it|eu|ie|au|nz|example'
const BARE = new RegExp(
  `(?<![\\w@./-])(?:[a-z0-9](?:[a-z0-9-]{0,60})\\.){1,4}(?:${ENDINGS})(?![\\w-])(?!\\.[\\w])(?:/[^\\s<>"“”)\\]]*)?`,
  'gi',
)
const DOI = /(?<![\w./])(?:doi:\s?)?10\.\d{4,9}\/(?:\([^\s()]{0,40}\)|[^\s<>"“”()\]]){1,300}/gi

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = new RegExp(`(?<![\\w.:/-])${OCTET}(?:\\.${OCTET}){3}(?![\\w-]|\\.\\d)`, 'g')
const IPV6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi
const NUMBERED = /\b(?:v|version|versión|release|section|sección|chapter|capítulo|step|§)\.?\s*$/i

const isIpv6 = (text: string) =>
  (text.includes('::') ? text.length > 4 : text.split(':').length === 8) && /\d/.test(text)

/** Punctuation that ends the sentence is no part of an address. */
const trimmed = (passage: string, spans: ReturnType<Detector>) =>
  spans.map((span) => {
    const text = passage.slice(span.start, span.end)
    return { ...span, end: span.end - (text.length - text.replace(/[.,;:!?'’*_]+$/, '').length) }
  })

/** "robin at example dot org" */
const EMAIL_IN_WORDS =
  /(?<![\w.])[\w.+-]{2,40}(?: at | ?[[(]at[\])] ?)[\w-]{2,40}(?: dot | ?[[(]dot[\])] ?)(?:com|org|net|edu|co|es|mx|uk)(?!\w)/gi

export const contacts: Detector = (passage) => [
  ...spansOf(passage, 'email', EMAIL),
  ...spansOf(passage, 'email', EMAIL_IN_WORDS),
  ...trimmed(passage, [
    ...spansOf(passage, 'url', WITH_SCHEME),
    ...spansOf(passage, 'url', BARE),
    ...spansOf(passage, 'url', DOI),
  ]),
  ...spansOf(
    passage,
    'ip',
    IPV4,
    (_, { index }) => !NUMBERED.test(passage.slice(Math.max(0, index - 12), index)),
  ),
  ...spansOf(passage, 'ip', IPV6, isIpv6),
]
