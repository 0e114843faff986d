import { NO_REFERENCES } from '@/src/richtext/noReferences'
import { toText } from '@/src/richtext/plainText'
import { readingMinutes, wordCount } from '@/src/richtext/readingTime'
import type { RichTextDocument } from '@/src/richtext/nodes'

import { reportLines, splitLines, isBlank } from './blocks'
import type { ImportedDocument, LineReport, ParsedFile } from './document'
import { narratorOf } from './narrator'
import { readPage, type Page } from './page'
import { parseArticle, type Parsed } from './parseArticle'
import { parseSeries } from './parseSeries'
import { parseStory } from './parseStory'
import type { Source } from './readSource'
import { isStoryHeading, storyTitle } from './storyHeading'

/** A file as a draft to be, with an account of each of its lines. Pure: nothing is saved here. */
export const parseFile = (source: Source, today: Date): ParsedFile => {
  const page = readPage(source, today)
  const { document, accounts, notes } = parseKind(page)
  const lines = reportLines([...page.accounts, ...accounts])
  checkComplete(source, lines)

  return { document, lines, notes: [...page.notes, ...notes, ...timeNotes(document, page)] }
}

const parseKind = (page: Page): Parsed<ImportedDocument> => {
  if (page.blocks.filter(isStoryHeading).length >= 2) return parseSeries(page)
  const title = storyTitle(page.about.title)
  if (title) return parseStory({ ...page, about: { ...page.about, title } })

  const first = page.blocks.find(({ kind }) => kind === 'paragraph')
  const isToldAboutSomeone =
    page.about.authors.length === 0 &&
    /^[“"‘']/.test(first?.text ?? '') &&
    narratorOf([first?.text ?? '']).alias !== undefined

  return isToldAboutSomeone ? parseStory(page) : parseArticle(page)
}

/** A line that nobody accounted for, or two did, is a mistake of the parser: better no import than a loss. */
const checkComplete = ({ path, text }: Source, lines: LineReport[]) => {
  const expected = splitLines(text).filter((line) => !isBlank(line))
  const lost = expected.findIndex((line, index) => line.number !== lines[index]?.number)
  if (lost !== -1 || expected.length !== lines.length)
    throw new Error(
      `${path}: line ${expected[lost]?.number ?? 'at the end'} was not accounted for. Nothing is imported.`,
    )
}

export type ReadingTime = { words: number; minutes: number }

/** Counted as the public API will count it. */
export const readingTime = (body: RichTextDocument): ReadingTime => {
  const words = wordCount(toText(body, NO_REFERENCES))

  return { words, minutes: readingMinutes(words) }
}

const timeNotes = ({ body }: ImportedDocument, { minutes }: Page): string[] => {
  const computed = readingTime(body).minutes

  return minutes && minutes !== computed
    ? [`The page gave ${minutes} min of reading time; by its words it is ${computed} min.`]
    : []
}
