import { writtenIn } from '../writtenIn'
import { plain } from './dictionary'
import type { Locale } from './spans'

type Part = { start: number; text: string }
/** A part of a text that is in one language. */
type Passage = Part & { locale: Locale }

const parted = (text: string, gap: RegExp): Part[] => {
  const starts = [0, ...[...text.matchAll(gap)].map(({ index, 0: { length } }) => index + length)]
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }))
}

/** The beginning tells it. */
const languageOf = (text: string) => writtenIn(plain(text.slice(0, 1000)))

/** Lines of one language stay together, for a sentence goes on in the next; what tells none is in that of the paragraph. */
const byLanguage = ({ start, text }: Part, otherwise: Locale): Passage[] => {
  const locale = languageOf(text) ?? otherwise
  if (!text.trimEnd().includes('\n')) return [{ start, text, locale }]
  const passages: Passage[] = []
  for (const line of parted(text, /\n/g)) {
    const of = languageOf(line.text) ?? locale
    const last = passages.at(-1)
    if (last?.locale === of) last.text += line.text
    else passages.push({ start: start + line.start, text: line.text, locale: of })
  }
  return passages
}

/**
 * Blank lines part them. A paragraph is looked at by itself, so that a long text costs what its paragraphs cost; and
 * where its lines are plainly in two languages, the lines of each by themselves. `locale` is for what tells none.
 */
export const passagesOf = (text: string, locale: Locale): Passage[] => {
  const ofAll = languageOf(text) ?? locale

  return parted(text, /\n[ \t\r]*\n/g)
    .filter((paragraph) => paragraph.text.trim() !== '')
    .flatMap((paragraph) => byLanguage(paragraph, ofAll))
}
