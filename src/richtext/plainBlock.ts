import { resourceLines, resourcesOf, resourceTitle } from './crisisResources'
import { nodesOf } from './documentNodes'
import type { BlockNode, TopNode } from './nodeTypes'
import type { References } from './referenceTypes'

type Render = (nodes: TopNode[]) => string

const joined = (separator: string, ...parts: (string | null | undefined)[]): string =>
  parts.filter((part) => part).join(separator)

export const plainBlock = (
  { fields }: BlockNode,
  references: References,
  render: Render,
): string => {
  switch (fields.blockType) {
    case 'image':
      return joined(' — ', fields.caption, references.images.get(fields.image)?.credit)
    case 'pullQuote':
      return joined('\n', fields.quote, fields.attribution && `— ${fields.attribution}`)
    case 'callout':
      return render(nodesOf(fields.body))
    case 'journey': {
      const steps = fields.steps.map(({ title, timing, body }) =>
        joined('\n\n', joined(' — ', title, timing), render(nodesOf(body))),
      )

      return joined('\n\n', ...steps)
    }
    case 'storyEmbed':
      return references.stories.get(fields.story)?.title ?? ''
    case 'crisisResources': {
      const resources = resourcesOf(references, fields.region).map((resource) =>
        joined('\n', resourceTitle(resource), ...resourceLines(resource).map(({ words }) => words)),
      )

      return joined('\n\n', ...resources)
    }
  }
}
