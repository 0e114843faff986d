import { describe, expect, it } from '@jest/globals'

import { blocksOf } from '@/src/richtext/blocks'
import { headingsOf } from '@/src/richtext/headings'
import { toHtml } from '@/src/richtext/html'
import { heading, internalLink, lineBreak, paragraph, richText, text } from '@/src/richtext/nodes'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

const idsIn = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')

describe('headingsOf', () => {
  it('lists headings in reading order, those inside blocks too', () => {
    expect(headingsOf(sampleDocument)).toEqual([
      { id: 'questions', level: 2, text: 'Questions' },
      { id: 'questions-2', level: 3, text: 'Questions' },
      { id: 'afterwards', level: 3, text: 'Afterwards' },
    ])
  })

  it('gives the ids that the HTML and the blocks have', () => {
    const ids = headingsOf(sampleDocument).map(({ id }) => id)

    for (const references of [sampleReferences, nothingVisible]) {
      expect(idsIn(toHtml(sampleDocument, references))).toEqual(ids)
      expect(
        idsIn(JSON.stringify(blocksOf(sampleDocument, references)).replace(/\\"/g, '"')),
      ).toEqual(ids)
    }
  })

  it('reads the words of a heading through its marks, links and breaks', () => {
    const document = richText(
      heading(4, text('a', { bold: true }), lineBreak(), internalLink('articles', 'hidden', 'b')),
    )

    expect(headingsOf(document)).toEqual([{ id: 'a-b', level: 4, text: 'a b' }])
  })

  it('never gives one id twice, even where a heading looks like a repeat', () => {
    const document = richText(heading(2, 'a'), heading(2, 'a 2'), heading(2, 'a'), heading(2, 'A!'))

    expect(headingsOf(document).map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3', 'a-4'])
  })

  it('skips headings without words', () => {
    expect(headingsOf(richText(heading(2), heading(2, ' '), paragraph('a')))).toEqual([])
    expect(headingsOf(null)).toEqual([])
  })
})
