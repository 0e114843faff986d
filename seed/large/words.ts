import { fromMarkdown } from '@/src/richtext/markdown'
import type { InlineNode, ParagraphNode } from '@/src/richtext/nodeTypes'

import { articles } from '../content/articles'
import { stories } from '../content/stories'
import type { Body } from '../content/types'
import type { Random } from '../drawing/random'

export type Language = 'en' | 'es'
export type NonEmpty<Item> = readonly [Item, ...Item[]]

export const atLeastOne = <Item>(items: Item[]): NonEmpty<Item> => {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('The demo content has none of these.')
  return [first, ...rest]
}

const pieces = [...stories, ...articles]
const bodies: Record<Language, Body[]> = {
  en: pieces.map(({ body }) => body),
  es: pieces.flatMap(({ es }) => (es ? [es.body] : [])),
}

const isPlain = (line: string) => !/^([#>*\-\d|]|$)/.test(line) && !line.includes('](')

const sentencesOf = (language: Language): NonEmpty<InlineNode[]> => {
  const lines = bodies[language]
    .flat()
    .filter((part) => typeof part === 'string')
    .flatMap((text) => text.split('\n'))
    .filter(isPlain)
  const sentences = lines.flatMap((line) => line.match(/[^.?!]+[.?!]+[”’"]?/g) ?? [])
  return atLeastOne(
    [...new Set(sentences.map((sentence) => sentence.trim()))]
      .filter((sentence) => sentence.length > 20)
      .flatMap((sentence) => {
        const [node] = fromMarkdown(`${sentence} `).root.children as unknown as ParagraphNode[]
        return node?.type === 'paragraph' ? [node.children] : []
      }),
  )
}

const headingsOf = (language: Language): NonEmpty<string> =>
  atLeastOne(
    bodies[language]
      .flat()
      .filter((part) => typeof part === 'string')
      .flatMap((text) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!)),
  )

/** The demo publication's own sentences, which a large one is made of. */
export const sentences = { en: sentencesOf('en'), es: sentencesOf('es') }
export const headings = { en: headingsOf('en'), es: headingsOf('es') }
export const titles = {
  en: atLeastOne(pieces.map(({ title }) => title)),
  es: atLeastOne(pieces.flatMap(({ es }) => (es ? [es.title] : []))),
}
export const subtitles = {
  en: atLeastOne(pieces.map(({ subtitle }) => subtitle)),
  es: atLeastOne(pieces.flatMap(({ es }) => (es ? [es.subtitle] : []))),
}

const SYLLABLES = atLeastOne(
  'an bel cor dra el fen gal hol is jor kel lin mar nor ol per quin ros sel tam ul ven wis yar zel'.split(
    ' ',
  ),
)

/** A name that few other pieces have: real texts are full of words that stand nowhere else. */
export const nameFrom = (random: Random): string => {
  const name = [1, 2, 3].map(() => random.pick(SYLLABLES)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
