import { resourcesOf } from './crisisResources'
import { nodesOf } from './documentNodes'
import { headingIds } from './headings'
import type { BlockNode, CalloutTone, MaybeRichText, TopNode } from './nodeTypes'
import type { CrisisResource, References } from './referenceTypes'
import { renderHtml } from './renderHtml'
import { visibleNodes } from './visibleNodes'

export type RichTextBlock =
  | { type: 'html'; html: string }
  | { type: 'image'; imageId: string; caption: string | null }
  | { type: 'pullQuote'; quote: string; attribution: string | null }
  | { type: 'callout'; tone: CalloutTone; html: string }
  | { type: 'journey'; steps: { title: string; timing: string | null; html: string }[] }
  | { type: 'story'; storyId: string }
  | { type: 'crisisResources'; resources: CrisisResource[] }

type Render = (nodes: TopNode[]) => string

const blockOf = ({ fields }: BlockNode, references: References, render: Render): RichTextBlock => {
  switch (fields.blockType) {
    case 'image':
      return { type: 'image', imageId: fields.image, caption: fields.caption ?? null }
    case 'pullQuote':
      return {
        type: 'pullQuote',
        quote: fields.quote,
        attribution: fields.attribution ?? null,
      }
    case 'callout':
      return { type: 'callout', tone: fields.tone, html: render(nodesOf(fields.body)) }
    case 'journey': {
      const steps = fields.steps.map(({ title, timing, body }) => ({
        title,
        timing: timing ?? null,
        html: render(nodesOf(body)),
      }))

      return { type: 'journey', steps }
    }
    case 'storyEmbed':
      return { type: 'story', storyId: fields.story }
    case 'crisisResources':
      return { type: 'crisisResources', resources: resourcesOf(references, fields.region) }
  }
}

/** Neighbouring ordinary nodes share one HTML block; each of the editor's blocks stands alone. */
export const blocksOf = (document: MaybeRichText, references: References): RichTextBlock[] => {
  const nodes = visibleNodes(document, references)
  const ids = headingIds(nodes)
  const render: Render = (some) => renderHtml(some, references, ids)
  const blocks: RichTextBlock[] = []
  let ordinary: TopNode[] = []

  const flush = () => {
    if (ordinary.length > 0) blocks.push({ type: 'html', html: render(ordinary) })
    ordinary = []
  }

  for (const node of nodes) {
    if (node.type === 'block') {
      flush()
      blocks.push(blockOf(node, references, render))
    } else ordinary.push(node)
  }
  flush()

  return blocks
}
