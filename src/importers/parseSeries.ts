import { saysAnonymized } from './anonymity'
import { account, type Block } from './blocks'
import { bodyOf } from './body'
import type { ImportedSeries, ImportedStory } from './document'
import type { Page } from './page'
import type { Parsed } from './parseArticle'
import { storyOf } from './parseStory'
import { isStoryHeading, storyTitle } from './storyHeading'

type Section = { heading: Block; blocks: Block[] }

/** “Story 1: …”, “Story 2: …” and so on, with an introduction before and a closing after them. */
export const parseSeries = (page: Page): Parsed<ImportedSeries> => {
  const { introduction, sections, closing, separators } = sectionsOf(page.blocks)
  const saysSo = saysAnonymized([...introduction, ...closing].map(({ text }) => text).join('\n'))
  const opening = bodyOf(introduction)
  const ending = bodyOf(closing)
  const stories = sections.map((section, index) => parseSection(section, index, saysSo))
  const conditions = stories.flatMap(({ document }) => document.conditions)

  return {
    document: {
      kind: 'series',
      ...page.about,
      conditions: [...new Set(conditions)],
      body: opening.document,
      stories: stories.map(({ document }) => document),
      ...(closing.length > 0 ? { closing: ending.document } : {}),
    },
    accounts: [
      ...opening.accounts.map((each) => within(each, 'introduction')),
      ...stories.flatMap(({ accounts }) => accounts),
      ...ending.accounts.map((each) => within(each, 'closing')),
      ...separators.map((rule) => account(rule, 'left out', 'separator', 'between two parts')),
    ],
    notes: stories.flatMap(({ notes }) => notes),
  }
}

const within = <Each extends { note?: string }>(each: Each, place: string): Each => ({
  ...each,
  note: each.note ? `${place}; ${each.note}` : place,
})

const parseSection = (
  { heading, blocks }: Section,
  index: number,
  saysSo: boolean,
): Parsed<ImportedStory> => {
  const title = storyTitle(heading.text) || heading.text
  const story = storyOf({ title, authors: [], topics: [] }, blocks, saysSo)
  const place = `story ${index + 1}`

  return {
    ...story,
    accounts: [
      account(heading, 'metadata', 'story title', [place, ...findings(story.document)].join('; ')),
      ...story.accounts.map((each) => within(each, place)),
    ],
  }
}

/** What was read out of the story's own words, beside the line that begins it. */
const findings = ({ narrator, conditions, anonymized }: ImportedStory): string[] => [
  narrator.alias ? `alias ${narrator.alias}` : 'no alias found',
  ...(narrator.description ? [narrator.description] : []),
  ...(narrator.ageRange ? [narrator.ageRange] : []),
  ...conditions,
  anonymized ? 'anonymised, as the file says' : 'not said to be anonymised',
]

const sectionsOf = (blocks: Block[]) => {
  const starts = blocks.flatMap((block, index) => (isStoryHeading(block) ? [index] : []))
  const sections = starts.flatMap((start, index): Section[] => {
    const heading = blocks[start]
    return heading ? [{ heading, blocks: blocks.slice(start + 1, starts[index + 1]) }] : []
  })
  const last = sections.at(-1)
  const end = last ? closingStart(last, sections.slice(0, -1)) : 0
  const parts = {
    introduction: blocks.slice(0, starts[0]),
    sections: sections.map((section) =>
      section === last ? { ...section, blocks: section.blocks.slice(0, end) } : section,
    ),
    closing: last?.blocks.slice(end) ?? [],
  }
  const isSeparator = separatorsOf([
    parts.introduction,
    ...parts.sections.map((section) => section.blocks),
    parts.closing,
  ])
  const kept = (part: Block[]) => part.filter((block) => !isSeparator.has(block))

  return {
    introduction: kept(parts.introduction),
    sections: parts.sections.map((section) => ({ ...section, blocks: kept(section.blocks) })),
    closing: kept(parts.closing),
    separators: [...isSeparator],
  }
}

const isRule = (block: Block | undefined) => block?.kind === 'rule'

/** The rules that stand first or last in a part. */
const separatorsOf = (parts: Block[][]): Set<Block> =>
  new Set(
    parts.flatMap((part) => {
      const first = part.findIndex((block) => !isRule(block))
      const last = part.findLastIndex((block) => !isRule(block))

      return part.filter((_, index) => first === -1 || index < first || index > last)
    }),
  )

/**
 * The last story ends at the next heading that is not its own: one of a lower rank is, and so is one that
 * the stories before it had too (“What helped”).
 */
const closingStart = (last: Section, others: Section[]): number => {
  const known = new Set(
    others.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.toLowerCase()] : [])),
    ),
  )
  const rank = last.heading.kind === 'heading' ? last.heading.level : 2
  const end = last.blocks.findIndex(
    (block) =>
      block.kind === 'heading' && block.level <= rank && !known.has(block.text.toLowerCase()),
  )
  // A line drawn inside the other stories is drawn inside the last one too.
  const isInner = others.some(({ blocks }) => blocks.slice(0, -1).some(isRule))
  const rule = isInner ? -1 : last.blocks.findIndex(isRule)
  const first = [end, rule].filter((index) => index !== -1)

  return first.length > 0 ? Math.min(...first) : last.blocks.length
}
