import { bylineOf, type Byline } from './byline'
import { account, hasFinalPunctuation, isShort, wordsOf, type Block } from './blocks'
import { furnitureLabel } from './furniture'
import type { Head, HeadResult } from './pageHead'
import { isStoryHeading } from './storyHeading'

const BYLINE_WITHIN = 4

const noByline = (rest: Block[]) => ({ head: { people: [], topics: [] }, rest, accounts: [] })

/** The lines between title and byline are the subtitle's place, whatever they look like. */
export const readByline = (blocks: Block[], today: Date): HeadResult => {
  const at = blocks
    .slice(0, BYLINE_WITHIN)
    .findIndex((block) => isShort(block, 40) && bylineOf(block.text, today) !== undefined)
  const above = at === -1 ? [] : blocks.slice(0, at)
  const isHead = above.every((block) => block.kind !== 'list' && wordsOf(block.text).length <= 40)
  if (at === -1 || !isHead) return noByline(blocks)

  const [subtitle, ...unclear] = above.filter((block) => !furnitureLabel(block))
  const furniture = above.filter((block) => furnitureLabel(block) !== undefined)
  const lines = bylinesAt(blocks.slice(at), today)
  const after = readCaption(blocks.slice(at + lines.length), blocks[at + lines.length - 1])

  return {
    head: {
      ...merged(lines.map(({ byline }) => byline)),
      ...(subtitle ? { subtitle: subtitle.text } : {}),
    },
    rest: [...unclear, ...after.rest],
    accounts: [
      ...(subtitle ? [account(subtitle, 'metadata', 'subtitle')] : []),
      ...furniture.map((block) =>
        account(block, 'left out', 'page furniture', furnitureLabel(block) ?? ''),
      ),
      ...lines.map(({ block, byline }) => account(block, 'metadata', 'byline', noteOn(byline))),
      ...after.accounts,
    ],
  }
}

const bylinesAt = (blocks: Block[], today: Date): { block: Block; byline: Byline }[] => {
  const lines: { block: Block; byline: Byline }[] = []

  for (const block of blocks) {
    const byline = isShort(block, 40) ? bylineOf(block.text, today) : undefined
    if (!byline) break
    lines.push({ block, byline })
  }

  return lines
}

const merged = (bylines: Byline[]): Head => {
  const published = bylines.find((line) => line.published)?.published
  const community = bylines.find((line) => line.community)?.community
  const minutes = bylines.find((line) => line.minutes)?.minutes

  return {
    people: bylines.flatMap(({ people }) => people),
    topics: [],
    ...(published ? { published } : {}),
    ...(community ? { community } : {}),
    ...(minutes ? { minutes } : {}),
  }
}

const noteOn = ({ people, published, community, minutes }: Byline): string =>
  [
    ...people.map(
      ({ name, credentials }) => `author ${[name, credentials].filter(Boolean).join(', ')}`,
    ),
    ...(community ? [`community ${community}`] : []),
    ...(published
      ? [
          published.isApproximate
            ? `published about ${published.iso.slice(0, 10)}, counted back from the day of this import`
            : `published ${published.iso.slice(0, 10)}`,
        ]
      : []),
    ...(minutes ? [`${minutes} min, worked out anew from the text`] : []),
  ].join('; ')

/** The words that cling to a byline describe or tag the picture under it. */
const readCaption = (blocks: Block[], byline: Block | undefined) => {
  const [first, second] = blocks
  const lineAbove = byline?.lines.at(-1)?.number ?? 0
  const isAdjacent = first?.lines[0]?.number === lineAbove + 1
  const hasAir =
    second !== undefined && second.lines[0]?.number !== (first?.lines.at(-1)?.number ?? 0) + 1
  const isCaption =
    first !== undefined &&
    second !== undefined &&
    first.kind !== 'rule' &&
    isShort(first) &&
    !hasFinalPunctuation(first.text) &&
    !isStoryHeading(first) &&
    !(first.kind === 'heading' && first.isMarkdown) &&
    (/^\p{Ll}/u.test(first.text) || (isAdjacent && hasAir))
  if (!isCaption) return { rest: blocks, accounts: [] }

  const why = 'caption or tag of the picture under the byline'

  return { rest: blocks.slice(1), accounts: [account(first, 'left out', 'page furniture', why)] }
}
