import { describe, expect, it } from '@jest/globals'

import { blocksOf } from '@/src/richtext/blocks'
import { headingsOf } from '@/src/richtext/headings'
import { toHtml } from '@/src/richtext/html'
import { toMarkdown } from '@/src/richtext/markdown'
import { block, list, paragraph, richText, type RichTextDocument } from '@/src/richtext/nodes'
import type { ListNode } from '@/src/richtext/nodeTypes'
import { toText } from '@/src/richtext/plainText'
import { collectReferences, publicDocument } from '@/src/richtext/references'

import { sampleReferences } from './sampleReferences'

const readings = (document: unknown): unknown[] => {
  const stored = document as RichTextDocument

  return [
    toHtml(stored, sampleReferences),
    toMarkdown(stored, sampleReferences),
    toText(stored, sampleReferences),
    blocksOf(stored, sampleReferences),
    headingsOf(stored),
    collectReferences(stored),
    publicDocument(stored, sampleReferences),
  ]
}

const rooted = (...children: unknown[]) => ({ root: { children } })

const text = (value: string) => ({ type: 'text', text: value })

const odd = [
  null,
  undefined,
  1,
  'text',
  [],
  {},
  { type: null },
  { type: 'text' },
  { type: 'toString' },
]
const containers = [
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'link',
  'block',
  'autolink',
]
const blockTypes = ['image', 'pullQuote', 'callout', 'journey', 'storyEmbed', '__proto__']

const nestedLists = (depth: number): ListNode => {
  let inner = list('bullet', ['deepest words'])
  for (let level = 1; level < depth; level += 1) {
    inner = { ...list('bullet', ['level']), children: [itemWith(inner)] }
  }

  return inner
}

const itemWith = (nested: ListNode) => ({
  ...list('bullet', [[nested]]).children[0]!,
  children: [nested],
})

describe('a malformed document', () => {
  it('reads as empty when it is no document at all', () => {
    for (const document of [
      null,
      undefined,
      1,
      '',
      [],
      {},
      { root: null },
      rooted(),
      rooted(...odd),
    ]) {
      expect(readings(document).slice(0, 5)).toEqual(['', '', '', [], []])
    }
  })

  it('never throws for nodes with odd children, fields or attributes', () => {
    for (const type of containers) {
      for (const value of [
        ...odd,
        odd,
        containers.map((each) => ({ type: each, children: odd })),
      ]) {
        const node = {
          type,
          children: value,
          fields: value,
          tag: value,
          format: value,
          start: value,
        }

        expect(() => readings(rooted(node, { type, children: [node, text('a')] }))).not.toThrow()
      }
    }
  })

  it('never throws for blocks with odd fields', () => {
    for (const blockType of blockTypes) {
      for (const value of [...odd, odd]) {
        const fields = {
          ...{ blockType, image: value, quote: value, body: value, steps: value, story: value },
          ...{ tone: value, region: value, caption: value, id: value },
        }

        expect(() => readings(rooted({ type: 'block', fields }))).not.toThrow()
      }
    }
  })

  it('keeps words that stand where they do not belong', () => {
    const document = rooted(
      text('at the root'),
      {
        type: 'quote',
        children: [{ type: 'paragraph', children: [text('quoted')] }, text('more')],
      },
      {
        type: 'list',
        children: [text('not an item'), { type: 'listitem', children: [text('item')] }],
      },
      { type: 'heading', tag: 'h1', children: [text('title')] },
    )

    expect(toHtml(document as never, sampleReferences)).toBe(
      '<p>at the root</p><blockquote><p>quoted<br />more</p></blockquote>' +
        '<ul><li>not an item</li><li>item</li></ul><h2 id="title">title</h2>',
    )
  })

  it('keeps the words of a link within a link, once', () => {
    const inner = { type: 'link', fields: { url: '/b' }, children: [text('b')] }
    const outer = { type: 'autolink', fields: { url: '/a' }, children: [text('a '), inner] }

    expect(toHtml(rooted(outer) as never, sampleReferences)).toBe('<p><a href="/a">a b</a></p>')
  })

  it('reads two hundred lists within each other to the last word', () => {
    const [html, markdown, words] = readings(richText(nestedLists(200)))

    for (const reading of [html, markdown, words]) expect(reading).toContain('deepest words')
  })

  it('gives up quietly on nesting that would exhaust the stack', () => {
    let callouts = richText(paragraph('inner'))
    for (let level = 0; level < 100; level += 1) {
      callouts = richText(block('callout', { tone: 'note', body: callouts }))
    }

    expect(() => readings(richText(nestedLists(1500)))).not.toThrow()
    expect(() => readings(callouts)).not.toThrow()
  })
})
