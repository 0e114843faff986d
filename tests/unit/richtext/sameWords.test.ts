import { describe, expect, it } from '@jest/globals'

import { blocksOf, type RichTextBlock } from '@/src/richtext/blocks'
import { toHtml } from '@/src/richtext/html'
import { fromMarkdown, toMarkdown } from '@/src/richtext/markdown'
import { toText } from '@/src/richtext/plainText'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, ' ')

const blockText = (block: RichTextBlock): string => {
  switch (block.type) {
    case 'html':
    case 'callout':
      return withoutTags(block.html)
    case 'pullQuote':
      return `${block.quote} ${block.attribution}`
    case 'journey':
      return block.steps
        .map(({ title, timing, html }) => `${title} ${timing ?? ''} ${withoutTags(html)}`)
        .join(' ')
    default:
      return ''
  }
}

/** Images, stories and resources stand in blocks by reference, so here they are left out. */
const references = { ...nothingVisible, links: sampleReferences.links }

describe('the renderings of one document', () => {
  it('have the same words in the same order', () => {
    const words = wordsOf(toText(sampleDocument, references))
    const markdown = toMarkdown(sampleDocument, references).replace('[!CAUTION]', '')

    expect(words.length).toBeGreaterThan(30)
    expect(wordsOf(withoutTags(toHtml(sampleDocument, references)))).toEqual(words)
    expect(wordsOf(toText(fromMarkdown(markdown), references))).toEqual(words)
    expect(wordsOf(blocksOf(sampleDocument, references).map(blockText).join(' '))).toEqual(words)
  })

  it('show a referenced image, story and resource alike', () => {
    const text = toText(sampleDocument, sampleReferences)

    expect(wordsOf(withoutTags(toHtml(sampleDocument, sampleReferences)))).toEqual(wordsOf(text))
    for (const words of ['In autumn', 'Ann Lee', 'A way back', 'Samaritans (UK)', '116 123']) {
      expect(text).toContain(words)
      expect(toMarkdown(sampleDocument, sampleReferences)).toContain(words)
    }
  })
})
