import { plain } from './dictionary'
import { again, findingsOf, namedIn, spansIn } from './findIdentifiers'
import { type Finding, type Locale, type Span, withoutOverlaps } from './finding'
import { inJoinedWords, isJoined } from './joinedWords'

/** A place of a story that readers can see, such as `title`, `slug` or `media.filename`. */
export type Field = { field: string; locale: Locale; text: string }

export type FieldFinding = Finding & Pick<Field, 'field' | 'locale'>

/** That a picture has a file is no finding; what the file is called may be. */
const isFileItself = (span: Span, text: string) =>
  span.class === 'photo' && span.end - span.start === text.trim().length

/**
 * What could tell who a story is about, in all its fields, in their order. A name or place that one field makes
 * plain is known in the others, where a title or a slug says little by itself; slugs and names of files are read as words.
 */
export const findIdentifiersIn = (
  fields: readonly Field[],
  { alias = [] }: { alias?: readonly string[] } = {},
): FieldFinding[] => {
  const looked = fields.map((each) => ({ ...each, spans: spansIn(each.text, each.locale) }))
  const named = new Map(
    looked.flatMap(({ text, spans, locale }) =>
      isJoined(text) ? [] : [...namedIn(text, spans, locale)],
    ),
  )
  const namedInSmall = new Map([...named].map(([word, kind]) => [plain(word), kind]))

  return looked.flatMap(({ field, locale, text, spans }) => {
    const more = isJoined(text) ? inJoinedWords(text, locale, namedInSmall) : again(text, named)
    const all = withoutOverlaps(
      [...spans, ...more].filter((span) => !isJoined(text) || !isFileItself(span, text)),
    )
    return findingsOf(text, all, alias).map((finding) => ({ ...finding, field, locale }))
  })
}
