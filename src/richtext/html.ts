import { headingIds } from './headings'
import type { MaybeRichText } from './nodeTypes'
import type { References } from './referenceTypes'
import { renderHtml } from './renderHtml'
import { visibleNodes } from './visibleNodes'

export const toHtml = (document: MaybeRichText, references: References): string => {
  const nodes = visibleNodes(document, references)

  return renderHtml(nodes, references, headingIds(nodes))
}
