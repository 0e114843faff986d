import { readAbout, type About } from './about'
import { account, hasFinalPunctuation, isProse, wordsOf, type Account, type Block } from './blocks'
import {
  furnitureLabel,
  furnitureLine,
  furnitureSection,
  isAboutHeading,
  isPlatform,
  isPromotion,
} from './furniture'
import { topicsOf } from './topicLine'

export type Tail = About & { topics: string[] }

export type TailResult = { tail: Tail; body: Block[]; accounts: Account[] }

/** Takes off what a page says after and around the text: the creator, tags, comments, links, copyright. */
export const readTail = (blocks: Block[], authorNames: string[]): TailResult => {
  const end = endOfBody(blocks)
  const after = readSections(blocks.slice(end), authorNames)
  const within = withoutPageLines(blocks.slice(0, end), end < blocks.length)

  return {
    tail: { ...after.tail, topics: [...within.topics, ...after.tail.topics] },
    body: [...within.body, ...after.body],
    accounts: [...within.accounts, ...after.accounts],
  }
}

/**
 * The first line that begins a page's end matter, with nothing but end matter below. A heading “Comments”
 * with the text going on under it is the author's.
 */
const endOfBody = (blocks: Block[]): number => {
  const begins = (block: Block) =>
    isAboutHeading(block) ||
    furnitureSection(block) !== undefined ||
    (block.kind !== 'heading' && furnitureLine(block) !== undefined)
  const end = blocks.findIndex(
    (block, index) => index > 0 && begins(block) && isEndMatter(blocks.slice(index)),
  )

  return end === -1 ? blocks.length : end
}

const isEndMatter = (blocks: Block[]): boolean => {
  let isAbout = false

  return blocks.every((block) => {
    if (isAboutHeading(block)) isAbout = true
    else if (furnitureSection(block)) isAbout = false

    return isAbout || !isProse(block)
  })
}

const readSections = (blocks: Block[], authorNames: string[]): TailResult => {
  const result: TailResult = { tail: { topics: [] }, body: [], accounts: [] }
  let section: string | undefined

  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    if (!block) break
    const topics = topicsOf(block)
    const opened = furnitureSection(block)
    const line = block.kind === 'heading' && !section ? undefined : furnitureLabel(block)

    if (isAboutHeading(block)) {
      const {
        about,
        topics: tags,
        accounts,
        unclear,
        length,
      } = readAbout(blocks.slice(index), authorNames)
      result.tail = { ...result.tail, ...about, topics: [...result.tail.topics, ...tags] }
      result.accounts.push(...accounts)
      result.body.push(...unclear)
      section = undefined
      index += length
      continue
    }

    if (topics) {
      result.tail.topics.push(...topics)
      result.accounts.push(account(block, 'metadata', 'topic'))
    } else if (opened) {
      section = opened
      result.accounts.push(account(block, 'left out', 'page furniture', opened))
    } else if (line ?? section)
      result.accounts.push(account(block, 'left out', 'page furniture', line ?? `under ${section}`))
    else result.body.push(block)
    index += 1
  }

  return result
}

/** Lines of furniture between paragraphs; a heading of the text is never one. */
const withoutPageLines = (blocks: Block[], isFollowedByPage: boolean) => {
  const accounts: Account[] = []
  const topics: string[] = []
  const body: Block[] = []

  blocks.forEach((block, index) => {
    const isLast = isFollowedByPage && index === blocks.length - 1
    const tags = topicsOf(block)
    const reason = pageLine(block, blocks[index - 1], isLast)

    if (tags) {
      topics.push(...tags)
      accounts.push(account(block, 'metadata', 'topic'))
    } else if (reason) accounts.push(account(block, 'left out', 'page furniture', reason))
    else body.push(block)
  })

  return { accounts, topics, body }
}

const pageLine = (block: Block, before: Block | undefined, isLast: boolean): string | undefined => {
  if (block.kind === 'comment') return 'a comment, not text'
  if (block.kind === 'picture') return 'a picture: upload it in the admin and place it there'
  if (isPromotion(block)) return 'invitation to another page'
  if (block.kind === 'list' || hasFinalPunctuation(block.text)) return undefined
  if (block.kind === 'paragraph' && furnitureLine(block)) return furnitureLine(block)

  const isBareName = isLast && wordsOf(block.text).length <= 3

  return isBareName && (isPlatform(block.text) || (before !== undefined && isPromotion(before)))
    ? 'name of the site'
    : undefined
}
