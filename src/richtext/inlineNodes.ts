import { contentId } from './contentId'
import type { InlineNode, LineBreakNode, LinkFields, LinkNode, TextNode } from './nodeTypes'
import { isBold, isItalic } from './textFormat'

export type InlineChild = string | InlineNode

export const text = (
  value: string,
  marks: { bold?: boolean; italic?: boolean } = {},
): TextNode => ({
  type: 'text',
  text: value,
  format: (marks.bold ? isBold : 0) | (marks.italic ? isItalic : 0),
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const lineBreak = (): LineBreakNode => ({ type: 'linebreak', version: 1 })

export const inline = (children: InlineChild[]): InlineNode[] =>
  children.map((child) => (typeof child === 'string' ? text(child) : child))

const linkNode = (fields: LinkFields, words: InlineChild[]): LinkNode => {
  const children = inline(words)

  return {
    type: 'link',
    id: contentId('link', fields, children),
    fields,
    children,
    direction: null,
    format: '',
    indent: 0,
    version: 3,
  }
}

export const link = (url: string, ...children: InlineChild[]): LinkNode =>
  linkNode({ linkType: 'custom', newTab: false, url }, children)

export const internalLink = (
  collection: string,
  id: string,
  ...children: InlineChild[]
): LinkNode =>
  linkNode(
    { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
    children,
  )
