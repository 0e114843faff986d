import { contentId } from './contentId'
import { documentOf } from './documentNodes'
import { elementAttributes } from './elementAttributes'
import { type InlineChild, inline } from './inlineNodes'
import type {
  BlockFields,
  BlockNode,
  BlockType,
  HeadingLevel,
  HeadingNode,
  HorizontalRuleNode,
  ParagraphNode,
  QuoteNode,
  RichTextDocument,
  TopNode,
} from './nodeTypes'
import { withUniqueIds } from './uniqueIds'

export type { RichTextDocument } from './nodeTypes'
export { internalLink, lineBreak, link, text } from './inlineNodes'
export { list } from './listNodes'

export const paragraph = (...children: InlineChild[]): ParagraphNode => ({
  type: 'paragraph',
  children: inline(children),
  ...elementAttributes,
  textFormat: 0,
  textStyle: '',
})

export const heading = (level: HeadingLevel, ...children: InlineChild[]): HeadingNode => ({
  type: 'heading',
  tag: `h${level}`,
  children: inline(children),
  ...elementAttributes,
})

export const quote = (...children: InlineChild[]): QuoteNode => ({
  type: 'quote',
  children: inline(children),
  ...elementAttributes,
})

export const horizontalRule = (): HorizontalRuleNode => ({ type: 'horizontalrule', version: 1 })

export const block = <Type extends BlockType>(
  blockType: Type,
  fields: BlockFields[Type],
): BlockNode<Type> => ({
  type: 'block',
  fields: { ...fields, id: contentId(blockType, fields), blockName: '', blockType },
  format: '',
  version: 2,
})

/** Lexical refuses an editor state without a node, so an empty document holds an empty paragraph. */
export const richText = (...nodes: TopNode[]): RichTextDocument =>
  documentOf(nodes.length > 0 ? withUniqueIds(nodes) : [paragraph()])
