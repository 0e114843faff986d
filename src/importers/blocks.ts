import type { Fate, LineReport } from './document'

export type SourceLine = { number: number; text: string }

export type ListItem = {
  /** The item's words, without marks. */
  text: string
  /** The same with the marks of the format it came in. */
  source: string
  lines: SourceLine[]
  isNested: boolean
}

type BlockBase = { lines: SourceLine[]; text: string; source: string; isMarkdown: boolean }

export type HeadingBlock = BlockBase & { kind: 'heading'; level: number }
export type ListBlock = BlockBase & { kind: 'list'; isNumbered: boolean; items: ListItem[] }
export type PlainBlock = BlockBase & {
  kind: 'paragraph' | 'quote' | 'rule' | 'preformatted' | 'picture' | 'comment'
}

/** One heading, paragraph, list … of a file, whatever its format. */
export type Block = HeadingBlock | ListBlock | PlainBlock

/** Some lines and what became of them. */
export type Account = { lines: SourceLine[]; fate: Fate; role: string; note?: string }

export const splitLines = (text: string): SourceLine[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => ({
    number: index + 1,
    text: line.replace(/[\p{Cc}\u200b\ufeff]/gu, (c) => (c === '\t' ? c : '')).trimEnd(),
  }))

export const isBlank = (line: SourceLine | undefined): boolean => !line || line.text.trim() === ''

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

export const hasFinalPunctuation = (text: string): boolean =>
  /[.,;:…!?]["”’'»)\]*_]*$/u.test(text.trim())

/** A line or two that could be a label; a paragraph of the text is longer or ends like a sentence. */
export const isShort = (block: Block, words = 12): boolean =>
  block.kind !== 'list' &&
  block.lines.length === 1 &&
  block.text.length <= 400 &&
  wordsOf(block.text).length <= words

/** A long sentence, or several: what a page's furniture hardly ever has. */
export const isProse = (block: Block): boolean => {
  const words = wordsOf(block.text).length
  const sentences = block.text.match(/[.!?…](?=["”’)]*(?:\s|$))/gu)?.length ?? 0

  return (
    block.kind === 'paragraph' && sentences > 0 && (words >= 25 || (words >= 15 && sentences > 1))
  )
}

export const account = (block: Block, fate: Fate, role: string, note?: string): Account => ({
  lines: block.lines,
  fate,
  role,
  ...(note ? { note } : {}),
})

/** One report a line, in the order of the file. */
export const reportLines = (accounts: Account[]): LineReport[] =>
  accounts
    .flatMap(({ lines, fate, role, note }) =>
      lines
        .filter((line) => !isBlank(line))
        .map(({ number, text }) => ({ number, text, fate, role, ...(note ? { note } : {}) })),
    )
    .sort((a, b) => a.number - b.number)
