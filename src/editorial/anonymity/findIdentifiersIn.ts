import type { Finding } from '../finding'
import type { IdentifierClass } from './classes'
import { plain } from './dictionary'
import { asSeen } from './asSeen'
import { again, identifiersOf, inOriginal, namedIn, spansIn } from './findIdentifiers'
import { type Identifier, type Locale, type Span, withoutOverlaps } from './spans'
import { inJoinedWords, isJoined } from './joinedWords'
import { messageOf } from './messages'

/** A place of a story that readers can see, such as `title`, `slug` or `media.filename`. */
export type Field = {
  field: string
  locale: Locale
  text: string
  /** Of a body: where in the text its nodes begin. */
  nodes?: readonly { node: string; start: number }[]
}

const isSlug = ({ text, nodes }: Field) => !nodes && isJoined(text)

/** That a picture has a file is no finding; what the file is called may be. */
const isFileItself = (span: Span, text: string) =>
  span.class === 'photo' && span.end - span.start === text.trim().length

/** Puts identifiers, which come in the order of the text, into their nodes. */
const findingsIn = ({ field, locale, nodes = [] }: Field) => {
  let next = 0
  return ({ class: rule, text, start, end }: Identifier): Finding<IdentifierClass> => {
    while (next < nodes.length && nodes[next]!.start <= start) next += 1
    const within = nodes[next - 1]
    const from = within?.start ?? 0
    return {
      ...{ locale, field, ...(within && { node: within.node }), rule, text },
      ...{ start: start - from, end: end - from, message: messageOf(rule) },
    }
  }
}

/**
 * What could tell who a story is about, in all its fields, in their order. A name or place that one field makes
 * plain is known in the others, where a title or a slug says little by itself; slugs and names of files are read as words.
 */
export const findIdentifiersIn = (
  fields: readonly Field[],
  { alias = [] }: { alias?: readonly string[] } = {},
): Finding<IdentifierClass>[] => {
  const looked = fields.map((each) => {
    const seen = asSeen(each.text)
    const spans = spansIn(seen.text, each.locale)
    return { ...each, text: seen.text, spans, seen, original: each.text }
  })
  const named = new Map(
    looked.flatMap((field) =>
      isSlug(field) ? [] : [...namedIn(field.text, field.spans, field.locale)],
    ),
  )
  const namedInSmall = new Map([...named].map(([word, kind]) => [plain(word), kind]))

  return looked.flatMap((field) => {
    const { locale, text, spans } = field
    const more = isSlug(field) ? inJoinedWords(text, locale, namedInSmall) : again(text, named)
    const all = withoutOverlaps(
      [...spans, ...more].filter((span) => !isSlug(field) || !isFileItself(span, text)),
    )
    return identifiersOf(text, all, alias)
      .map(inOriginal(field.original, field.seen))
      .map(findingsIn(field))
  })
}
