import { fromMarkdown } from '@/src/richtext/markdown'
import type { RichTextDocument, RichTextNode, TopNode } from '@/src/richtext/nodeTypes'
import { block, internalLink, richText } from '@/src/richtext/nodes'

import type { Body, BodyBlock } from './content/types'
import type { Ids } from './ids'
import { targetOf } from './links'

/** Paths become links to the document, once there is one. */
const linked = <Node extends RichTextNode>(node: Node, ids: Ids): Node => {
  if (!('children' in node)) return node

  const children = (node.children as RichTextNode[]).map((child) => {
    const target =
      child.type === 'link' && child.fields.url ? targetOf(child.fields.url) : undefined
    const id = target && ids.find(target.collection, target.key)

    return child.type === 'link' && target && id
      ? internalLink(target.collection, id, ...child.children)
      : linked(child, ids)
  })

  return { ...node, children }
}

const nodesOf = (markdown: string, ids: Ids): TopNode[] =>
  (fromMarkdown(markdown).root.children as TopNode[]).map((node) => linked(node, ids))

const blockOf = (part: BodyBlock, ids: Ids): TopNode => {
  if ('image' in part)
    return block('image', { image: ids.get('media', part.image), caption: part.caption })
  if ('pullQuote' in part)
    return block('pullQuote', { quote: part.pullQuote, attribution: part.attribution })
  if ('callout' in part)
    return block('callout', { tone: part.callout, body: toRichText([part.body], ids) })
  if ('story' in part) return block('storyEmbed', { story: ids.get('stories', part.story) })
  if ('crisisResources' in part)
    return block('crisisResources', { region: part.crisisResources ?? undefined })

  return block('journey', {
    steps: part.journey.map(({ title, timing, body }) => ({
      title,
      timing,
      body: toRichText([body], ids),
    })),
  })
}

export const toRichText = (body: Body, ids: Ids): RichTextDocument =>
  richText(
    ...body.flatMap((part) =>
      typeof part === 'string' ? nodesOf(part, ids) : [blockOf(part, ids)],
    ),
  )
