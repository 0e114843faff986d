import { describe, expect, it } from '@jest/globals'

import {
  block,
  internalLink,
  link,
  list,
  paragraph,
  richText,
  type RichTextDocument,
} from '@/src/richtext/nodes'
import { collectReferences, publicDocument } from '@/src/richtext/references'

import { sampleDocument } from './sampleDocument'
import { nothingVisible, sampleReferences } from './sampleReferences'

const withNodes = (...children: { type: string; [key: string]: unknown }[]): RichTextDocument => ({
  ...richText(),
  root: { ...richText().root, children: children.map((child) => ({ version: 1, ...child })) },
})

describe('collectReferences', () => {
  it('finds images, stories and internal links, each once, at any depth', () => {
    const inner = richText(
      block('image', { image: 'deep' }),
      paragraph(internalLink('pages', 'about', 'a')),
    )
    const document = richText(
      block('image', { image: 'tree' }),
      block('image', { image: 'tree' }),
      block('storyEmbed', { story: 'hope' }),
      block('callout', { tone: 'note', body: inner }),
      block('journey', { steps: [{ title: 'a', body: inner }] }),
      list('bullet', [['a', list('bullet', [[internalLink('stories', 'x', 'b')]])]]),
      paragraph(link('https://a.org', 'a')),
    )

    expect(collectReferences(document)).toEqual({
      images: ['tree', 'deep'],
      stories: ['hope'],
      links: [
        { collection: 'pages', id: 'about' },
        { collection: 'stories', id: 'x' },
      ],
    })
  })

  it('finds the id of a document that a query populated', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'pages', value: { id: 'about' } } }
    const document = withNodes(
      { type: 'block', fields: { blockType: 'image', image: { id: 'tree', url: '/x' } } },
      {
        type: 'paragraph',
        children: [{ type: 'link', fields, children: [{ type: 'text', text: 'a' }] }],
      },
    )

    expect(collectReferences(document)).toEqual({
      images: ['tree'],
      stories: [],
      links: [{ collection: 'pages', id: 'about' }],
    })
  })

  it('finds nothing in a document that is not there', () => {
    expect(collectReferences(null)).toEqual({ images: [], stories: [], links: [] })
  })
})

describe('publicDocument', () => {
  it('is the document itself where everything in it may be seen', () => {
    expect(publicDocument(sampleDocument, sampleReferences)).toEqual(sampleDocument)
  })

  it('drops an image and a story embed that are not visible, inside other blocks too', () => {
    const hidden = [block('image', { image: 'tree' }), block('storyEmbed', { story: 'hope' })]
    const document = richText(
      ...hidden,
      block('callout', { tone: 'note', body: richText(...hidden, paragraph('a')) }),
      block('callout', { tone: 'note', body: richText(...hidden) }),
    )

    const { children } = publicDocument(document, nothingVisible).root

    expect(children).toHaveLength(1)
    expect(children[0]).toMatchObject({ fields: { tone: 'note' } })
    expect(JSON.stringify(children)).not.toMatch(/tree|hope/)
  })

  it('keeps the words of an internal link whose target is not visible, and not its id', () => {
    const document = richText(
      paragraph('a ', internalLink('articles', 'secret', 'b')),
      list('bullet', [[internalLink('articles', 'secret', 'c')]]),
    )

    const visible = publicDocument(document, sampleReferences)

    expect(visible.root.children).toMatchObject([
      { children: [{ text: 'a ' }, { text: 'b' }] },
      { children: [{ children: [{ text: 'c' }] }] },
    ])
    expect(JSON.stringify(visible)).not.toContain('secret')
  })

  it('keeps nothing of a populated document but its id', () => {
    const doc = { relationTo: 'articles', value: { id: 'sleep', draftNote: 'private' } }
    const document = withNodes(
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            fields: { linkType: 'internal', doc },
            children: [{ type: 'text', text: 'a' }],
          },
        ],
      },
      { type: 'block', fields: { blockType: 'image', image: { id: 'tree', owner: 'private' } } },
    )

    const visible = publicDocument(document, sampleReferences)

    expect(visible.root.children).toHaveLength(2)
    expect(JSON.stringify(visible)).not.toContain('private')
  })

  it('drops what it does not know: node types, block types, fields and styles', () => {
    const document = withNodes(
      { type: 'iframe', src: 'https://evil.example' },
      { type: 'block', fields: { blockType: 'constructor' } },
      { type: 'block', fields: { blockType: 'html', html: 'unknown' } },
      {
        type: 'paragraph',
        unknown: 1,
        children: [{ type: 'text', text: 'a', style: 'color: unknown' }, { type: 'unknown' }],
      },
    )

    expect(publicDocument(document, sampleReferences)).toEqual(richText(paragraph('a')))
  })

  it('has no nodes for a document that is not there', () => {
    expect(publicDocument(null, nothingVisible).root.children).toEqual([])
    expect(publicDocument(undefined, nothingVisible).root.children).toEqual([])
  })
})
