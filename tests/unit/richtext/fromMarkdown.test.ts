import { describe, expect, it } from '@jest/globals'

import { fromMarkdown } from '@/src/richtext/markdown'
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
} from '@/src/richtext/nodes'

describe('fromMarkdown', () => {
  it('reads paragraphs, and joins their lines with spaces', () => {
    expect(fromMarkdown('one\ntwo\n\nthree')).toEqual(
      richText(paragraph('one two'), paragraph('three')),
    )
  })

  it('reads headings, with a lone # as h2 and nothing below h4', () => {
    expect(fromMarkdown('# a\n\n## b\n\n### c\n\n#### d\n\n###### e')).toEqual(
      richText(heading(2, 'a'), heading(2, 'b'), heading(3, 'c'), heading(4, 'd'), heading(4, 'e')),
    )
  })

  it('reads bold and italic, one inside the other', () => {
    expect(fromMarkdown('a **b *c*** _d_')).toEqual(
      richText(
        paragraph(
          'a ',
          text('b ', { bold: true }),
          text('c', { bold: true, italic: true }),
          ' ',
          text('d', { italic: true }),
        ),
      ),
    )
  })

  it('reads links with marks inside, and bare addresses in angle brackets', () => {
    expect(fromMarkdown('[a **b**](/c) <https://d.org>')).toEqual(
      richText(
        paragraph(
          link('/c', 'a ', text('b', { bold: true })),
          ' ',
          link('https://d.org', 'https://d.org'),
        ),
      ),
    )
  })

  it('keeps the words of a link that may not be followed', () => {
    expect(fromMarkdown('[a](javascript:alert(1)) [b](data:text/html,x)')).toEqual(
      richText(paragraph('a b')),
    )
  })

  it('makes a link of an image, whose file is not in the media library', () => {
    expect(fromMarkdown('![a tree](/tree.jpg)')).toEqual(
      richText(paragraph(link('/tree.jpg', 'a tree'))),
    )
    expect(fromMarkdown('[![a tree](/tree.jpg)](/forest)')).toEqual(
      richText(paragraph(link('/forest', 'a tree'))),
    )
  })

  it('reads hard line breaks of both kinds', () => {
    expect(fromMarkdown('a  \nb\\\nc')).toEqual(
      richText(paragraph('a', lineBreak(), 'b', lineBreak(), 'c')),
    )
  })

  it('reads nested lists, and a number to start at', () => {
    expect(fromMarkdown('3. a\n4. b\n   - c\n     1. d\n   - e\n5. f')).toEqual(
      richText(
        list('number', ['a', ['b', list('bullet', [['c', list('number', ['d'])], 'e'])], 'f'], 3),
      ),
    )
  })

  it('reads a quote of two paragraphs as lines with an empty one between', () => {
    expect(fromMarkdown('> a\n>\n> b')).toEqual(richText(quote('a', lineBreak(), lineBreak(), 'b')))
  })

  it('reads a rule', () => {
    expect(fromMarkdown('a\n\n---\n\nb')).toEqual(
      richText(paragraph('a'), horizontalRule(), paragraph('b')),
    )
  })

  it('takes HTML and code for the text they are made of', () => {
    expect(fromMarkdown('<script>a</script> `b`\n\n    c')).toEqual(
      richText(paragraph('<script>a</script> `b`'), paragraph('c')),
    )
  })

  it('survives nesting that no person writes', () => {
    expect(() => fromMarkdown(`${'>'.repeat(1500)} a`)).not.toThrow()
    expect(() => fromMarkdown(`${'- '.repeat(300)}a`)).not.toThrow()
    expect(() => fromMarkdown(`${'*a '.repeat(1000)}${'b* '.repeat(1000)}`)).not.toThrow()
  })
})
