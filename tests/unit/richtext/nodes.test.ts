import { describe, expect, it } from '@jest/globals'

import { block, heading, link, list, paragraph, quote, richText, text } from '@/src/richtext/nodes'
import type { ListNode } from '@/src/richtext/nodeTypes'

const blockIds = (...captions: string[]): unknown[] =>
  richText(
    ...captions.map((caption) => block('image', { image: 'tree', caption })),
  ).root.children.map(({ fields }) => (fields as { id: string }).id)

const values = ({ children }: ListNode): unknown[] =>
  children.map(({ value, indent, children: [first] }) => [
    value,
    indent,
    first?.type === 'list' ? values(first) : first?.type,
  ])

describe('node builders', () => {
  it('keep bold and italic as the bits Lexical knows', () => {
    expect(text('a').format).toBe(0)
    expect(text('a', { bold: true }).format).toBe(1)
    expect(text('a', { bold: true, italic: true }).format).toBe(3)
  })

  it('take strings for plain text', () => {
    expect(paragraph('a').children).toEqual([text('a')])
    expect(heading(3, 'a')).toMatchObject({ type: 'heading', tag: 'h3', children: [text('a')] })
    expect(quote('a', text('b')).children).toEqual([text('a'), text('b')])
  })

  it('give a link the shape and version that Payload stores', () => {
    expect(link('/a', 'b')).toMatchObject({
      type: 'link',
      version: 3,
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      fields: { linkType: 'custom', newTab: false, url: '/a' },
    })
  })

  it('number the items of a list, and keep a nested list in an item without a number', () => {
    const nested = list('number', ['one', ['two', list('bullet', ['inner', 'more'])], 'three'])

    expect(values(nested)).toEqual([
      [1, 0, 'text'],
      [2, 0, 'text'],
      [
        3,
        0,
        [
          [1, 1, 'text'],
          [2, 1, 'text'],
        ],
      ],
      [3, 0, 'text'],
    ])
    expect(nested).toMatchObject({ tag: 'ol', listType: 'number', start: 1 })
  })

  it('give a block the same id whenever its content is the same', () => {
    const [first] = blockIds('a')

    expect(first).toMatch(/^[0-9a-f]{24}$/)
    expect(blockIds('a')).toEqual([first])
    expect(blockIds('b')).not.toEqual([first])
  })

  it('tell equal blocks of one document apart, the same way each time', () => {
    const ids = blockIds('a', 'a', 'a')

    expect(new Set(ids).size).toBe(3)
    expect(blockIds('a', 'a', 'a')).toEqual(ids)
  })
})
