import { documentOf, nodesOf } from './documentNodes'
import { linkTarget } from './linkTarget'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  ListNode,
  MaybeRichText,
  RichTextDocument,
  TopNode,
} from './nodeTypes'
import { readDocument } from './readDocument'
import type { References } from './referenceTypes'

const visibleInline = (nodes: InlineNode[], references: References): InlineNode[] =>
  nodes.flatMap((node) =>
    node.type === 'link' && linkTarget(node.fields, references) === undefined
      ? node.children
      : [node],
  )

const visibleItem = (item: ListItemNode, references: References): ListItemNode => ({
  ...item,
  children: item.children.flatMap((child): ListItemNode['children'] =>
    child.type === 'list' ? [visibleList(child, references)] : visibleInline([child], references),
  ),
})

const visibleList = (list: ListNode, references: References): ListNode => ({
  ...list,
  children: list.children.map((item) => visibleItem(item, references)),
})

const visibleBody = (body: MaybeRichText, references: References): RichTextDocument =>
  documentOf(visibleOf(nodesOf(body), references))

const visibleBlock = (node: BlockNode, references: References): BlockNode[] => {
  const { fields } = node

  switch (fields.blockType) {
    case 'image':
      return references.images.has(fields.image) ? [node] : []
    case 'storyEmbed':
      return references.stories.has(fields.story) ? [node] : []
    case 'callout': {
      const body = visibleBody(fields.body, references)

      return nodesOf(body).length > 0 ? [{ ...node, fields: { ...fields, body } }] : []
    }
    case 'journey': {
      const steps = fields.steps
        .map((step) => ({ ...step, body: visibleBody(step.body, references) }))
        .filter(({ title, timing, body }) => title || timing || nodesOf(body).length > 0)

      return steps.length > 0 ? [{ ...node, fields: { ...fields, steps } }] : []
    }
    default:
      return [node]
  }
}

const visibleOf = (nodes: TopNode[], references: References): TopNode[] =>
  nodes.flatMap((node): TopNode[] => {
    switch (node.type) {
      case 'block':
        return visibleBlock(node, references)
      case 'list':
        return [visibleList(node, references)]
      case 'horizontalrule':
        return [node]
      default:
        return [{ ...node, children: visibleInline(node.children, references) }]
    }
  })

/** What is left of a document for a reader who may see these references and no others. */
export const visibleNodes = (document: MaybeRichText, references: References): TopNode[] =>
  visibleOf(readDocument(document), references)
