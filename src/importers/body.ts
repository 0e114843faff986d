import { nodesOf } from '@/src/richtext/documentNodes'
import { fromMarkdown } from '@/src/richtext/markdown'
import type { HeadingLevel, TopNode } from '@/src/richtext/nodeTypes'
import {
  block as blockNode,
  heading,
  horizontalRule,
  link,
  list,
  paragraph,
  quote,
  richText,
  text,
  type RichTextDocument,
} from '@/src/richtext/nodes'

import { account, type Account, type Block, type ListBlock } from './blocks'
import { isExpectation, stepsOfList, stepsOfParagraphs, type Step } from './journey'

export type Body = { document: RichTextDocument; accounts: Account[] }

type Part = { nodes: TopNode[]; accounts: Account[] }

/** Blocks of a file as rich text, with an account of every one of them. */
export const bodyOf = (blocks: Block[]): Body => {
  const shift = headingShift(blocks)
  const parts: Part[] = []
  let isExpected = false

  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    if (!block) break
    if (block.kind === 'heading') isExpected = isExpectation(block.text)
    const mayHaveSteps = isExpected || isLeadIn(blocks[index - 1])
    const steps = mayHaveSteps ? stepsAt(blocks, index) : undefined

    if (steps) parts.push(journeyPart(steps.steps))
    else parts.push(blockPart(block, shift))
    index += steps?.blocks ?? 1
  }

  return {
    document: richText(...parts.flatMap(({ nodes }) => nodes)),
    accounts: parts.flatMap(({ accounts }) => accounts),
  }
}

/** A part of a file may begin at `###`; a document's headings begin at h2. */
const headingShift = (blocks: Block[]): number => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))

  return levels.length > 0 ? 2 - levels.reduce((least, level) => Math.min(least, level)) : 0
}

const LEVELS: HeadingLevel[] = [2, 3, 4]

const levelOf = (level: number, shift: number): HeadingLevel =>
  LEVELS.find((each) => each === level + shift) ?? (level + shift < 2 ? 2 : 4)

/** “Here is how it works:” announces steps as a heading does. */
const isLeadIn = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.endsWith(':') && isExpectation(block.text)

const stepsAt = (blocks: Block[], index: number): { steps: Step[]; blocks: number } | undefined => {
  const first = blocks[index]
  if (first?.kind === 'list') {
    const steps = stepsOfList(first)
    return steps && { steps, blocks: 1 }
  }
  const steps = stepsOfParagraphs(blocks, index)

  return steps && { steps, blocks: steps.length }
}

const journeyPart = (steps: Step[]): Part => ({
  nodes: [
    blockNode('journey', {
      steps: steps.map(({ title, timing, source, isMarkdown }) => ({
        title,
        ...(timing ? { timing } : {}),
        body: isMarkdown ? fromMarkdown(source) : richText(paragraph(...withLinks(source))),
      })),
    }),
  ],
  accounts: steps.map(({ lines, timing }) => ({
    lines,
    fate: 'body',
    role: 'journey step',
    ...(timing ? { note: `timing: ${timing}` } : {}),
  })),
})

const blockPart = (block: Block, shift: number): Part => ({
  nodes: block.isMarkdown ? markdownNodes(block, shift) : plainNodes(block, shift),
  accounts:
    block.kind === 'list'
      ? block.items.map(({ lines }) => ({ lines, fate: 'body', role: 'list item' }))
      : [account(block, 'body', block.kind)],
})

/** The time to find where marks end grows with the square of the length; no one writes such a paragraph. */
const LONGEST_MARKED = 30_000

/** One paragraph a line, where lines mean something that the editor has no form for. */
const verbatim = (block: Block): TopNode[] =>
  block.lines.map((line) => paragraph(text(line.text.trim())))

const markdownNodes = (block: Block, shift: number): TopNode[] => {
  const isTooLong = block.kind !== 'list' && block.source.length > LONGEST_MARKED
  if (block.kind === 'preformatted' || isTooLong) return verbatim(block)
  const source =
    block.kind === 'heading'
      ? `${'#'.repeat(levelOf(block.level, shift))} ${block.source}`
      : block.source
  const nodes = nodesOf(fromMarkdown(source.replace(/^(\s*)• /gm, '$1- ')))

  return nodes.length > 0 ? nodes : verbatim(block)
}

const plainNodes = (block: Block, shift: number): TopNode[] => {
  switch (block.kind) {
    case 'heading':
      return [heading(levelOf(block.level, shift), ...withLinks(block.text))]
    case 'list':
      return [plainList(block)]
    case 'quote':
      return [quote(...withLinks(block.text))]
    case 'rule':
      return [horizontalRule()]
    default:
      return [paragraph(...withLinks(block.text))]
  }
}

/** An inner list belongs to the item above it. */
const plainList = ({ items, isNumbered }: ListBlock) => {
  const type = isNumbered ? 'number' : 'bullet'
  const outer: { text: string; inner: string[] }[] = []

  for (const item of items) {
    const last = outer.at(-1)
    if (item.isNested && last) last.inner.push(item.text)
    else outer.push({ text: item.text, inner: [] })
  }

  return list(
    type,
    outer.map(({ text: words, inner }) => [
      ...withLinks(words),
      ...(inner.length > 0 ? [list(type, inner.map(withLinks))] : []),
    ]),
  )
}

const ADDRESS = /(https?:\/\/[^\s<>"”’)]*[^\s<>"”’).,;:!?])/

/** Plain text has no links, only addresses that should be one. */
const withLinks = (words: string) =>
  words
    .split(ADDRESS)
    .filter((part) => part !== '')
    .map((part) => (ADDRESS.test(part) ? link(part, part) : text(part)))
