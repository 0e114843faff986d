import type { Fate, ParsedFile } from './document'
import { readingTime } from './parseFile'
import type { Saved } from './saved'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export type Paint = (style: Style, text: string) => string

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }

/** Colours are for people: a file or a pipe gets plain text. */
export const painter =
  (isTerminal: boolean): Paint =>
  (style, text) =>
    isTerminal ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text

const FATES: Record<Fate, Style> = { body: 'green', metadata: 'cyan', 'left out': 'yellow' }

const OUTCOMES: Record<Saved['outcome'], Style> = {
  'new draft': 'green',
  'new, published': 'green',
  published: 'green',
  unchanged: 'dim',
  'already there': 'dim',
  'edited since': 'yellow',
  'removed since': 'yellow',
}

const LONGEST_EXCERPT = 56

const excerpt = (text: string) => {
  const words = text.trim().replace(/\s+/g, ' ')

  return words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT - 1)}…` : words
}

const widest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, text.length), 0)

/** What was made of one file: the documents, the reading time, what to look at, and every line. */
export const fileReport = (
  path: string,
  parsed: ParsedFile,
  saved: Saved[],
  paint: Paint,
): string =>
  [
    paint('bold', path),
    ...documentLines(saved, paint),
    ...summaryLines(parsed),
    ...parsed.notes.map((note) => paint('yellow', `  ! ${note}`)),
    '',
    ...lineTable(parsed, paint),
    '',
  ].join('\n')

const documentLines = (saved: Saved[], paint: Paint): string[] => {
  const kindWidth = widest(saved.map(({ kind }) => kind))
  const outcomeWidth = widest(saved.map(({ outcome }) => outcome))
  const pathWidth = widest(saved.map((each) => each.path))

  return saved.map(({ kind, outcome, path, title, note }) =>
    [
      ' ',
      kind.padEnd(kindWidth),
      paint(OUTCOMES[outcome], outcome.padEnd(outcomeWidth)),
      path.padEnd(pathWidth),
      title + (note ? paint('dim', ` (${note})`) : ''),
    ].join('  '),
  )
}

const summaryLines = ({ document, lines }: ParsedFile): string[] => {
  const count = (fate: Fate) => lines.filter((line) => line.fate === fate).length
  const pieces = document.kind === 'series' ? [document, ...document.stories] : [document]
  const times = pieces.map(({ body }) => readingTime(body))
  const words = times.reduce((sum, time) => sum + time.words, 0)
  const reading =
    document.kind === 'series'
      ? `${words} words in the introduction and ${document.stories.length} stories`
      : `${words} words, ${times[0]?.minutes} min to read`

  return [
    `    ${reading}`,
    `    ${lines.length} lines: ${count('body')} body, ${count('metadata')} metadata, ${count('left out')} left out`,
  ]
}

const lineTable = ({ lines }: ParsedFile, paint: Paint): string[] => {
  const numberWidth = widest(lines.map(({ number }) => String(number)))
  const roleWidth = widest(lines.map(({ role }) => role))

  return lines.map(({ number, fate, role, text, note }) =>
    [
      ' ',
      String(number).padStart(numberWidth),
      paint(FATES[fate], fate.padEnd('left out'.length)),
      role.padEnd(roleWidth),
      note ? `${excerpt(text).padEnd(LONGEST_EXCERPT)}  ${paint('dim', note)}` : excerpt(text),
    ].join('  '),
  )
}
