import { account, hasFinalPunctuation, isShort, wordsOf, type Account, type Block } from './blocks'
import { furnitureLabel, isPlatform, logoName } from './furniture'
import { readByline } from './headByline'
import { isWhollyEmphasised } from './markdownText'
import type { Head, HeadResult } from './pageHead'
import { isStoryHeading } from './storyHeading'

const LONGEST_TITLE = 25
const LONGEST_SUBTITLE = 40

/** Everything above the text: logo, title, subtitle, byline and what clings to it. */
export const readHead = (blocks: Block[], today: Date, knownTitle?: string): HeadResult => {
  const top = readTop(blocks)
  const titled = readTitle(top.rest, knownTitle)
  const signed = readByline(titled.rest, today)
  const subtitle =
    signed.head.subtitle === undefined ? readSubtitle(titled, signed.rest) : undefined

  return {
    head: { ...top.head, ...titled.head, ...signed.head, ...subtitle?.head },
    rest: [...top.unclear, ...(subtitle?.rest ?? signed.rest)],
    accounts: [
      ...top.accounts,
      ...titled.accounts,
      ...signed.accounts,
      ...(subtitle?.accounts ?? []),
    ],
  }
}

/** Markdown's title is its first `#`; what stands above it and is no furniture goes into the body. */
const readTop = (blocks: Block[]) => {
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1)
  const head: Pick<Head, 'community'> = {}
  const accounts: Account[] = []
  const unclear: Block[] = []
  let index = 0

  for (; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block || index === title) break
    const logo = logoName(block)
    const community = logo && !isPlatform(logo) ? logo : undefined
    const furniture = logo ? 'logo' : furnitureLabel(block)

    if (community && !head.community) {
      head.community = community
      accounts.push(account(block, 'metadata', 'community', 'from the logo’s description'))
    } else if (furniture) accounts.push(account(block, 'left out', 'page furniture', furniture))
    else if (title > index) unclear.push(block)
    else break
  }

  return { head, accounts, unclear, rest: blocks.slice(index) }
}

type TitleResult = { head: Pick<Head, 'title'>; rest: Block[]; accounts: Account[] }

const readTitle = (blocks: Block[], knownTitle?: string): TitleResult => {
  const [first, ...rest] = blocks
  const isTitle =
    first &&
    (first.kind === 'heading' || first.kind === 'paragraph') &&
    !(isStoryHeading(first) && rest.some(isStoryHeading)) &&
    wordsOf(first.text).length <= LONGEST_TITLE &&
    first.text.length <= 200 &&
    first.text !== '' &&
    (knownTitle === undefined || first.text.toLowerCase() === knownTitle.toLowerCase()) &&
    (first.kind === 'heading' || !/[.,;:]["”’)]*$/.test(first.text))
  if (!isTitle) return { head: {}, rest: blocks, accounts: [] }

  return { head: { title: first.text }, rest, accounts: [account(first, 'metadata', 'title')] }
}

/** Without a byline below it, a subtitle shows by its emphasis or by having no text of its own under it. */
const readSubtitle = (
  titled: TitleResult,
  blocks: Block[],
): { head: Pick<Head, 'subtitle'>; rest: Block[]; accounts: Account[] } | undefined => {
  const [first, second] = blocks
  if (!first || titled.head.title === undefined) return undefined
  if (!isShort(first, LONGEST_SUBTITLE) || isStoryHeading(first)) return undefined

  const isEmphasised =
    first.kind === 'paragraph' && isWhollyEmphasised(first.source) && first.isMarkdown
  const isEmptyHeading =
    first.kind === 'heading' && second?.kind === 'heading' && second.level <= first.level
  const isUnfinishedLine =
    first.kind === 'paragraph' &&
    wordsOf(first.text).length <= 15 &&
    !hasFinalPunctuation(first.text) &&
    !/\]\(|https?:/.test(first.source) &&
    second !== undefined &&
    (second.kind === 'heading' || hasFinalPunctuation(second.text))
  if (!isEmphasised && !isEmptyHeading && !isUnfinishedLine) return undefined

  return {
    head: { subtitle: first.text },
    rest: blocks.slice(1),
    accounts: [account(first, 'metadata', 'subtitle')],
  }
}
