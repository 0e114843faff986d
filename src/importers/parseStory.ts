import { saysAnonymized } from './anonymity'
import type { Block } from './blocks'
import { bodyOf } from './body'
import { conditionsOf } from './conditions'
import type { ImportedStory, Narrator } from './document'
import { narratorOf } from './narrator'
import type { Page } from './page'
import type { Parsed } from './parseArticle'

type About = Omit<ImportedStory, 'kind' | 'narrator' | 'anonymized' | 'conditions' | 'body'>

const textOf = (blocks: Block[]) => blocks.map(({ text }) => text).join('\n')

/** `saysSo`: the document around the story promises that names and details are changed. */
export const storyOf = (about: About, blocks: Block[], saysSo: boolean): Parsed<ImportedStory> => {
  const body = bodyOf(blocks)
  const narrator = narratorOf(
    blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
  )
  const anonymized = saysSo || saysAnonymized(textOf(blocks))

  return {
    document: {
      kind: 'story',
      ...about,
      narrator,
      anonymized,
      conditions: conditionsOf(about.title, textOf(blocks)),
      body: body.document,
    },
    accounts: body.accounts,
    notes: doubts(about.title, narrator, anonymized),
  }
}

export const parseStory = (page: Page): Parsed<ImportedStory> =>
  storyOf(page.about, page.blocks, false)

const doubts = (title: string, { alias }: Narrator, anonymized: boolean): string[] => [
  ...(alias
    ? []
    : [`“${title}”: no alias was found for the narrator. Give one before it is published.`]),
  ...(anonymized
    ? []
    : [
        `“${title}”: the file does not say that names and details are changed. Confirm it in the admin.`,
      ]),
]
