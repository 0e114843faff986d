import { basename, extname } from 'node:path'

import { wordCount } from '@/src/richtext/readingTime'

import { splitLines, type Account, type Block } from './blocks'
import { bodyOf } from './body'
import type { ImportedAuthor, ImportedPiece } from './document'
import { readFrontMatter } from './frontMatter'
import { readHead } from './head'
import { withLinksInPlace } from './linkDefinitions'
import { markdownBlocks } from './markdownBlocks'
import type { CreditedName } from './names'
import type { Head } from './pageHead'
import { plainBlocks } from './plainBlocks'
import type { Source } from './readSource'
import { readTail, type Tail } from './tail'

/** A file taken apart: what it says about the piece, and the blocks of its text. */
export type Page = {
  about: Omit<ImportedPiece, 'body' | 'conditions'>
  blocks: Block[]
  minutes?: number
  accounts: Account[]
  notes: string[]
}

export const readPage = (source: Source, today: Date): Page => {
  const front = readFrontMatter(source.format === 'Markdown' ? splitLines(source.text) : [], today)
  const links = withLinksInPlace(front.lines)
  const blocks =
    source.format === 'Markdown'
      ? markdownBlocks(links.lines)
      : plainBlocks(splitLines(source.text))
  const top = readHead(blocks, today, front.head.title)
  const head: Head = { ...top.head, ...front.head }
  const end = readTail(
    top.rest,
    head.people.map(({ name }) => name),
  )
  const fileName = basename(source.path, extname(source.path))

  return {
    about: aboutOf(head, end.tail, fileName),
    blocks: end.body,
    ...(head.minutes ? { minutes: head.minutes } : {}),
    accounts: [...front.accounts, ...links.accounts, ...top.accounts, ...end.accounts],
    notes: head.title ? [] : ['No title was found: the name of the file stands in for it.'],
  }
}

const aboutOf = (head: Head, tail: Tail, fileName: string): Page['about'] => ({
  title: head.title ?? fileName,
  ...(head.subtitle ? { subtitle: head.subtitle } : {}),
  ...(head.community ? { community: head.community } : {}),
  authors: authorsOf(head.people, tail),
  topics: distinct([...head.topics, ...tail.topics]),
  ...(head.published ? { publishedAt: head.published } : {}),
})

const authorsOf = (signed: CreditedName[], { person, bio }: Tail): ImportedAuthor[] => {
  const isSame = (name: string) => name.toLowerCase() === person?.name.toLowerCase()
  const people = person && !signed.some(({ name }) => isSame(name)) ? [...signed, person] : signed
  const biography =
    bio && bio.some(({ text }) => wordCount(text) > 0) ? bodyOf(bio).document : undefined

  return people.map((author) =>
    isSame(author.name)
      ? { ...person, ...author, ...(biography ? { bio: biography } : {}) }
      : author,
  )
}

const distinct = (names: string[]) =>
  names.filter(
    (name, index) =>
      names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  )
