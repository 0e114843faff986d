import { describe, expect, it } from '@jest/globals'

import { lineBreak, list, paragraph, quote, richText } from '@/src/richtext/nodes'
import { toText } from '@/src/richtext/plainText'

import { nothingVisible } from './sampleReferences'

describe('toText', () => {
  it('parts paragraphs by an empty line and items by a line', () => {
    const document = richText(
      paragraph('a', lineBreak(), 'b'),
      list('bullet', ['c', ['d', list('number', ['e', 'f'])], 'g']),
      quote('h'),
    )

    expect(toText(document, nothingVisible)).toBe('a\nb\n\nc\nd\ne\nf\ng\n\nh')
  })

  it('is empty for a document that is not there', () => {
    expect(toText(null, nothingVisible)).toBe('')
    expect(toText(undefined, nothingVisible)).toBe('')
    expect(toText(richText(), nothingVisible)).toBe('')
  })
})
