import { account, hasFinalPunctuation, wordsOf, type Account, type Block } from './blocks'
import { furnitureLabel, furnitureSection } from './furniture'
import { creditedNames, isName, type CreditedName } from './names'
import { topicsOf } from './topicLine'

export type About = { person?: CreditedName; bio?: Block[] }

type AboutResult = {
  about: About
  topics: string[]
  accounts: Account[]
  /** A biography that nobody can be found for stays in the body: it may be something else. */
  unclear: Block[]
  length: number
}

/** “About the Creator”: a name, a biography, and below it the tags that the creator's pages carry. */
export const readAbout = (blocks: Block[], authorNames: string[]): AboutResult => {
  const [heading, ...rest] = blocks
  const end = rest.findIndex((block) => furnitureSection(block) ?? furnitureLabel(block))
  const section = rest.slice(0, end === -1 ? undefined : end)
  const [first] = section
  const named = first && nameOn(first, authorNames)
  const below = named ? section.slice(1) : section
  const bio = below.filter(isBiography)
  const person = named ?? personIn(bio[0], authorNames)
  const length = section.length + 1
  if (!person && bio.length > 0)
    return { about: {}, topics: [], accounts: [], unclear: blocks.slice(0, length), length }

  const result: AboutResult = {
    about: person ? { person, bio } : {},
    topics: [],
    accounts: [],
    unclear: [],
    length,
  }

  if (heading)
    result.accounts.push(account(heading, 'left out', 'page furniture', 'heading of the biography'))
  if (first && named) result.accounts.push(account(first, 'metadata', 'author'))

  for (const block of below) {
    const isTag = block.kind === 'paragraph' || block.kind === 'heading'
    const topics = topicsOf(block)

    if (bio.includes(block)) result.accounts.push(account(block, 'metadata', 'biography'))
    else if (isTag && block.text !== '') {
      result.topics.push(...(topics ?? [block.text]))
      result.accounts.push(account(block, 'metadata', 'topic'))
    } else result.accounts.push(account(block, 'left out', 'page furniture', 'under the biography'))
  }

  return result
}

const nameOn = (block: Block, authorNames: string[]): CreditedName | undefined => {
  if (block.kind === 'list' || block.lines.length > 1) return undefined
  const known = authorNames.find((name) => name.toLowerCase() === block.text.trim().toLowerCase())
  if (known) return { name: known }

  return isName(block.text) || /^[^.]{3,60}, [A-Z]/.test(block.text)
    ? creditedNames(block.text)?.[0]
    : undefined
}

const isBiography = (block: Block) =>
  (block.kind === 'paragraph' || block.kind === 'quote') &&
  (hasFinalPunctuation(block.text) || wordsOf(block.text).length > 6)

/** “Ana Ruiz is a nurse …”, or the only one who signed the piece. */
const personIn = (bio: Block | undefined, authorNames: string[]): CreditedName | undefined => {
  const name =
    /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:is|was|has|writes|lives|works)\b/u.exec(
      bio?.text ?? '',
    )?.[1]
  const [only, ...others] = authorNames
  if (name) return { name }

  return bio && only && others.length === 0 ? { name: only } : undefined
}
