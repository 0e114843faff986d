import { isBlank, type Block, type ListItem, type SourceLine } from './blocks'
import { plainWords } from './markdownText'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?\s*#*$/
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/
const ITEM = /^(\s*)([-*+•]|\d{1,9}[.)])\s+(\S.*)$/
const QUOTE = /^ {0,3}>/
const COMMENT = /^\s*<!--/
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/
const TABLE = /^\s*\|.*\|\s*$/

const LONGEST_COMMENT = 200

/** Splits Markdown where its blocks begin and end; their inner marks are left to the rich text module. */
export const markdownBlocks = (lines: SourceLine[]): Block[] => {
  const blocks: Block[] = []

  for (let index = 0; index < lines.length;) {
    if (isBlank(lines[index])) {
      index += 1
      continue
    }
    const block = blockAt(lines, index)
    blocks.push(block)
    index += block.lines.length
  }

  return blocks.map((block) => ({
    ...block,
    lines: block.lines.filter((line) => !isBlank(line)),
  }))
}

const textAt = (lines: SourceLine[], index: number) => lines[index]?.text ?? ''

const sourceOf = (lines: SourceLine[]) => lines.map((line) => line.text).join('\n')

const blockAt = (lines: SourceLine[], start: number): Block => {
  const first = textAt(lines, start)
  const heading = HEADING.exec(first)
  if (heading?.[1])
    return headingBlock(lines.slice(start, start + 1), heading[1].length, heading[2])
  if (FENCE.test(first)) return plain('preformatted', lines.slice(start, fenceEnd(lines, start)))
  const comment = commentAt(lines, start)
  if (comment) return plain('comment', comment)
  if (RULE.test(first)) return plain('rule', lines.slice(start, start + 1))
  if (PICTURE.test(first)) return plain('picture', lines.slice(start, start + 1))
  if (TABLE.test(first))
    return plain(
      'preformatted',
      lines.slice(
        start,
        endOf(lines, start, (text) => !TABLE.test(text)),
      ),
    )
  if (QUOTE.test(first)) return quoteBlock(paragraphAt(lines, start))
  if (ITEM.test(first)) return listBlock(listLines(lines, start))

  return paragraphBlock(lines, start)
}

const plain = (
  kind: 'preformatted' | 'comment' | 'rule' | 'picture',
  lines: SourceLine[],
): Block => ({
  kind,
  lines,
  text: kind === 'rule' ? '' : plainWords(sourceOf(lines)),
  source: sourceOf(lines),
  isMarkdown: true,
})

const headingBlock = (lines: SourceLine[], level: number, source = ''): Block => ({
  kind: 'heading',
  level,
  lines,
  text: plainWords(source),
  source: source.trim(),
  isMarkdown: true,
})

const quoteBlock = (lines: SourceLine[]): Block => ({
  kind: 'quote',
  lines,
  text: plainWords(sourceOf(lines).replace(/^ {0,3}>\s?/gm, '')),
  source: sourceOf(lines),
  isMarkdown: true,
})

/** The first line after `start` that ends a block, or the end of the file. */
const endOf = (lines: SourceLine[], start: number, isEnd: (text: string) => boolean): number => {
  let end = start + 1
  while (end < lines.length && !isEnd(textAt(lines, end))) end += 1

  return end
}

const fenceEnd = (lines: SourceLine[], start: number) => {
  const fence = FENCE.exec(textAt(lines, start))?.[1]?.slice(0, 3) ?? '```'

  return endOf(lines, start, (text) => text.trim().startsWith(fence)) + 1
}

/** A comment with words after it, or without an end, stays text: it would take them with it. */
const commentAt = (lines: SourceLine[], start: number): SourceLine[] | undefined => {
  const first = textAt(lines, start)
  if (!COMMENT.test(first)) return undefined
  const near = lines.slice(start, start + LONGEST_COMMENT)
  const end = first.includes('-->') ? 0 : endOf(near, 0, (text) => text.includes('-->'))

  return textAt(near, end).trim().endsWith('-->') ? near.slice(0, end + 1) : undefined
}

const interrupts = (text: string) =>
  HEADING.test(text) ||
  FENCE.test(text) ||
  RULE.test(text) ||
  PICTURE.test(text) ||
  COMMENT.test(text) ||
  TABLE.test(text)

const paragraphAt = (lines: SourceLine[], start: number): SourceLine[] => {
  const isQuote = QUOTE.test(textAt(lines, start))
  const end = endOf(
    lines,
    start,
    (text) =>
      text.trim() === '' ||
      interrupts(text) ||
      (!isQuote && (QUOTE.test(text) || /^\s{0,3}([-*+•]|1[.)])\s+\S/.test(text))),
  )

  return lines.slice(start, end)
}

/** Two lines that are underlined make one heading; “---” under them would otherwise be a rule. */
const paragraphBlock = (lines: SourceLine[], start: number): Block => {
  const underline = textAt(lines, start + 1)
  if (UNDERLINE.test(underline))
    return headingBlock(
      lines.slice(start, start + 2),
      underline.includes('=') ? 1 : 2,
      textAt(lines, start),
    )
  const own = paragraphAt(lines, start)
  const source = sourceOf(own)

  return { kind: 'paragraph', lines: own, text: plainWords(source), source, isMarkdown: true }
}

/** A list runs on over blank lines as long as what follows is an item or indented under one. */
const listLines = (lines: SourceLine[], start: number): SourceLine[] => {
  const kindOf = (text: string) => (/^\s*\d/.test(text) ? 'number' : 'bullet')
  const kind = kindOf(textAt(lines, start))
  let end = start + 1

  for (let index = start + 1; index < lines.length; index += 1) {
    const text = textAt(lines, index)
    if (isBlank(lines[index])) continue
    const isAfterBlank = isBlank(lines[index - 1])
    const isItem = ITEM.test(text) && (/^\s{2,}/.test(text) || kindOf(text) === kind)
    const isContinuation = isAfterBlank ? /^\s{2,}\S/.test(text) : !interrupts(text)
    if (!isItem && !isContinuation) break
    if (RULE.test(text)) break

    end = index + 1
  }

  return lines.slice(start, end)
}

const listBlock = (lines: SourceLine[]): Block => {
  const items: ListItem[] = []

  for (const line of lines) {
    const [, indent = '', , source] = ITEM.exec(line.text) ?? []
    const last = items.at(-1)

    if (source) items.push({ source, text: '', lines: [line], isNested: indent.length > 1 })
    else if (last && !isBlank(line))
      items[items.length - 1] = {
        ...last,
        source: `${last.source}\n${line.text.trim()}`,
        lines: last.lines.concat(line),
      }
  }

  return {
    kind: 'list',
    isNumbered: /^\s*\d/.test(lines[0]?.text ?? ''),
    items: items.map((item) => ({ ...item, text: plainWords(item.source) })),
    lines,
    text: items.map((item) => plainWords(item.source)).join('\n'),
    source: sourceOf(lines),
    isMarkdown: true,
  }
}
