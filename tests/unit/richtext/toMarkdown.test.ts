import { describe, expect, it } from '@jest/globals'

import { toMarkdown } from '@/src/richtext/markdown'
import { block, list, paragraph, quote, richText, text } from '@/src/richtext/nodes'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

const printed = (...nodes: Parameters<typeof richText>): string =>
  toMarkdown(richText(...nodes), sampleReferences)

describe('toMarkdown', () => {
  it('prints every kind of node', () => {
    expect(toMarkdown(sampleDocument, sampleReferences)).toBe(`## Questions

Plain, **bold** and *slanted*

[outside](https://example.org), [inside](/articles/sleep)

![A "tall" tree](/media/tree.jpg?w=1200\\&q=80)

In autumn — Ann Lee

> It got lighter
>
> — Maya

> [!CAUTION]
>
> ### Questions
>
> Ask a doctor

1. **Preparation** — First week

   Rest

2. **Integration**

   ### Afterwards

   Talk

[A way back](/stories/a-way-back)

- **Samaritans (UK)**\\
  [116 123](tel:116123)

1. one
2. two
   - nested
   - deeper
3. three

> First\\
> second
>
> third

---

The end`)
  })

  it('keeps a bold phrase with an italic word in one piece', () => {
    const phrase = [
      text('a ', { bold: true }),
      text('b', { bold: true, italic: true }),
      text(' c', { bold: true }),
    ]

    expect(printed(paragraph(...phrase))).toBe('**a *b* c**')
  })

  it('moves the spaces around marked words out of the marks', () => {
    expect(printed(paragraph('a', text(' b ', { bold: true }), 'c'))).toBe('a **b** c')
    expect(printed(paragraph('a', text(' ', { italic: true }), 'b'))).toBe('a b')
  })

  it('leaves out marks that Markdown has no sign for', () => {
    expect(printed(paragraph({ ...text('a'), format: 4 }, { ...text('b'), format: 8 }))).toBe('ab')
  })

  it('escapes what would otherwise be a list, a heading or a link', () => {
    expect(printed(paragraph('1. a'))).toBe('1\\. a')
    expect(printed(paragraph('# a'))).toBe('\\# a')
    expect(printed(paragraph('[a](b) *c*'))).toBe('\\[a]\\(b) \\*c\\*')
  })

  it('keeps neighbouring lists apart', () => {
    expect(printed(list('bullet', ['a']), list('bullet', ['b']))).toBe('- a\n\n* b')
  })

  it('keeps the lines of a pull quote', () => {
    expect(printed(block('pullQuote', { quote: 'a\nb' }))).toBe('> a\\\n> b')
  })

  it('drops line breaks that nothing follows', () => {
    const lineBreak = { type: 'linebreak', version: 1 } as const

    expect(printed(paragraph('a', lineBreak), quote(lineBreak, 'b'))).toBe('a\n\n> b')
  })

  it('prints nothing for a document that is not there', () => {
    expect(toMarkdown(null, nothingVisible)).toBe('')
    expect(toMarkdown(undefined, nothingVisible)).toBe('')
    expect(toMarkdown(richText(), nothingVisible)).toBe('')
  })
})
