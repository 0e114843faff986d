import { describe, expect, it } from '@jest/globals'

import { toHtml } from '@/src/richtext/html'
import { fromMarkdown, toMarkdown } from '@/src/richtext/markdown'
import {
  heading,
  horizontalRule,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  richText,
  text,
  type RichTextDocument,
} from '@/src/richtext/nodes'
import { toText } from '@/src/richtext/plainText'

import { createRandomDocuments } from './randomDocument'
import { nothingVisible } from './sampleReferences'

const returned = (document: RichTextDocument): RichTextDocument =>
  fromMarkdown(toMarkdown(document, nothingVisible))

const randomDocuments = (count: number): RichTextDocument[] =>
  Array.from({ length: count }, createRandomDocuments(20260101))

/** Marks may move past a space, and breaks at the edge of a paragraph go: neither can be seen. */
const structure = (document: RichTextDocument): string =>
  toHtml(document, nothingVisible)
    .replace(/<\/?(?:strong|em)>/g, '')
    .replace(/(?:<br \/>|\s)+/g, ' ')
    .replace(/ ?(<\/?[a-z0-9]+[^>]*>) ?/g, '$1')

const words = (document: RichTextDocument): string =>
  toText(document, nothingVisible).replace(/\s+/g, ' ').trim()

describe('a document that goes through Markdown and back', () => {
  it('is the same node by node', () => {
    const document = richText(
      heading(2, 'Title ', text('loud', { bold: true })),
      paragraph('a ', text('b ', { bold: true }), text('c', { bold: true, italic: true }), ' d'),
      paragraph(
        link('https://x.org/?a=(1)', 'out ', text('there', { italic: true })),
        lineBreak(),
        'e',
      ),
      list('bullet', ['f', ['g', list('number', ['h', ['i', list('bullet', ['j'])]])], 'k']),
      quote('l', lineBreak(), 'm', lineBreak(), lineBreak(), 'n'),
      horizontalRule(),
      list('number', ['o'], 7),
      heading(4, 'p'),
    )

    expect(returned(document)).toEqual(document)
  })

  it('keeps every character, however much it looks like Markdown', () => {
    for (const document of randomDocuments(200))
      expect(words(returned(document))).toBe(words(document))
  })

  it('keeps its paragraphs, headings, lists, quotes and links', () => {
    for (const document of randomDocuments(200)) {
      expect(structure(returned(document))).toBe(structure(document))
    }
  })

  it('comes to rest after one turn', () => {
    for (const document of randomDocuments(200)) {
      const once = toMarkdown(document, nothingVisible)

      expect(toMarkdown(fromMarkdown(once), nothingVisible)).toBe(once)
    }
  })
})
