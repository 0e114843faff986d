import type { BlockContent, ListItem, PhrasingContent } from 'mdast'

import { resourceLines, resourcesOf, resourceTitle } from './crisisResources'
import { nodesOf } from './documentNodes'
import { linesOf } from './linesOf'
import type { BlockNode, JourneyStep, TopNode } from './nodeTypes'
import type { CrisisResource, References } from './referenceTypes'

type Render = (nodes: TopNode[]) => BlockContent[]

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })

const link = (url: string, words: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [text(words)],
})

const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
})

const item = (children: BlockContent[], spread: boolean): ListItem => ({
  type: 'listItem',
  spread,
  children,
})

const image = (id: string, caption: string | undefined, { images }: References): BlockContent[] => {
  const { url = '', alt = '', credit } = images.get(id) ?? {}
  const captions = [caption, credit].filter((words) => words)

  return [
    paragraph({ type: 'image', url, alt }),
    ...(captions.length > 0 ? [paragraph(text(captions.join(' — ')))] : []),
  ]
}

const step = ({ title, timing, body }: JourneyStep, render: Render): ListItem => {
  const separator = title && timing ? [text(' — ')] : []
  const head = [...(title ? [strong(title)] : []), ...separator, ...(timing ? [text(timing)] : [])]

  return item([...(head.length > 0 ? [paragraph(...head)] : []), ...render(nodesOf(body))], true)
}

const resourceItem = (resource: CrisisResource): ListItem => {
  const lines = resourceLines(resource).flatMap(({ words, href }): PhrasingContent[] => [
    { type: 'break' },
    href ? link(href, words) : text(words),
  ])

  return item([paragraph(strong(resourceTitle(resource)), ...lines)], false)
}

const resources = (region: string | undefined, references: References): BlockContent[] => {
  const items = resourcesOf(references, region).map(resourceItem)

  return items.length > 0 ? [{ type: 'list', ordered: false, spread: false, children: items }] : []
}

export const markdownBlock = (
  { fields }: BlockNode,
  references: References,
  render: Render,
): BlockContent[] => {
  switch (fields.blockType) {
    case 'image':
      return image(fields.image, fields.caption, references)
    case 'pullQuote': {
      const attribution = fields.attribution ? [paragraph(text(`— ${fields.attribution}`))] : []

      return [{ type: 'blockquote', children: [...render(linesOf(fields.quote)), ...attribution] }]
    }
    case 'callout': {
      // GitHub's marker tells the tone in any language; `html` is mdast's name for "as it is".
      const tone: BlockContent = { type: 'html', value: `[!${fields.tone.toUpperCase()}]` }

      return [{ type: 'blockquote', children: [tone, ...render(nodesOf(fields.body))] }]
    }
    case 'journey': {
      const children = fields.steps.map((each) => step(each, render))

      return [{ type: 'list', ordered: true, spread: true, children }]
    }
    case 'storyEmbed': {
      const { path = '', title = '' } = references.stories.get(fields.story) ?? {}

      return [paragraph(link(path, title))]
    }
    case 'crisisResources':
      return resources(fields.region, references)
  }
}
