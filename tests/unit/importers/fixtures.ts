import { existsSync } from 'node:fs'
import path from 'node:path'

import type { LineReport, ParsedFile } from '@/src/importers/document'
import { parseFile } from '@/src/importers/parseFile'
import { readSource, type Format } from '@/src/importers/readSource'
import type { RichTextDocument } from '@/src/richtext/nodes'

export const TODAY = new Date('2026-03-20T10:00:00Z')

export const fixturePath = (name: string) => path.join('tests/fixtures/import', name)

/** Two real documents that may not be in the repository; beside it on the machines where it is made. */
export const INPUT = path.resolve('../shared/input')
export const hasInput = existsSync(INPUT)

export const parsed = async (file: string): Promise<ParsedFile> =>
  parseFile(await readSource(file), TODAY)

export const parsedText = (text: string, format: Format = 'plain text'): ParsedFile =>
  parseFile({ path: 'note.txt', text, format }, TODAY)

export const line = ({ lines }: ParsedFile, number: number): LineReport | undefined =>
  lines.find((each) => each.number === number)

/** “h2 p ul journey”: the shape of a rich text. */
export const shape = (document: RichTextDocument | undefined): string =>
  (document?.root.children ?? [])
    .map((node) => {
      if (node.type === 'block') return (node.fields as { blockType: string }).blockType
      if (node.type === 'paragraph') return 'p'
      return 'tag' in node ? String(node.tag) : node.type
    })
    .join(' ')

export type Steps = { title: string; timing?: string; body: RichTextDocument }[]

export const journeySteps = (document: RichTextDocument): Steps =>
  document.root.children.flatMap((node) =>
    node.type === 'block' ? (node.fields as { steps: Steps }).steps : [],
  )
