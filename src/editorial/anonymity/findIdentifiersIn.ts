import { wordsOf } from './capitals'
import { plain } from './dictionary'
import { findIdentifiers, isOwnName, isTelling } from './findIdentifiers'
import { type Finding, type Locale, type Span, withoutOverlaps } from './finding'
import { inJoinedWords, isJoined } from './joinedWords'

/** A place of a story that readers can see, such as `title`, `slug` or `media.filename`. */
export type Field = { field: string; locale: Locale; text: string }

export type FieldFinding = Finding & Pick<Field, 'field' | 'locale'>

/** In small letters a name is known again by having stood in another field. */
const knownNames = (findings: Finding[], locale: Locale) =>
  findings
    .filter((finding) => finding.class === 'name')
    .flatMap(({ text }) => wordsOf(text))
    .filter(({ text }) => text.length > 2 && isTelling(text, locale))
    .map(({ text }) => plain(text))

/** That a picture has a file is no finding; what the file is called may be. */
const isFileItself = (span: Span, text: string) =>
  span.class === 'photo' && span.end - span.start === text.trim().length

/** What could tell who a story is about, in all its fields, in their order; slugs and names of files are read as words. */
export const findIdentifiersIn = (
  fields: readonly Field[],
  { alias = [] }: { alias?: readonly string[] } = {},
): FieldFinding[] => {
  const inText = fields.map(({ text, locale }) => findIdentifiers(text, { alias, locale }))
  const known = new Set(
    fields.flatMap(({ locale, text }, at) =>
      isJoined(text) ? [] : knownNames(inText[at]!, locale),
    ),
  )

  return fields.flatMap(({ field, locale, text }, at) => {
    const findings = inText[at]!
    if (!isJoined(text)) return findings.map((finding) => ({ ...finding, field, locale }))
    const spans: Span[] = [
      ...findings.map(({ class: kind, start, end }) => ({ class: kind, start, end })),
      ...inJoinedWords(text, locale, known),
    ]
    return withoutOverlaps(spans.filter((span) => !isFileItself(span, text)))
      .filter((span) => !isOwnName(span, text, alias))
      .map(({ class: kind, start, end }) => ({
        class: kind,
        text: text.slice(start, end),
        start,
        end,
        line: 1,
        field,
        locale,
      }))
  })
}
