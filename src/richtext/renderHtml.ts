import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'

import { documentOf } from './documentNodes'
import { htmlConverters } from './htmlConverters'
import type { HeadingNode, TopNode } from './nodeTypes'
import type { References } from './referenceTypes'
import { sanitizeRichText } from './sanitizeRichText'

/** Takes nodes that are visible to the reader, and the ids of the whole document's headings. */
export const renderHtml = (
  nodes: TopNode[],
  references: References,
  ids: Map<HeadingNode, string>,
): string => {
  const html = convertLexicalToHTML({
    converters: htmlConverters(references, ids) as HTMLConverters,
    data: documentOf(nodes),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })

  return sanitizeRichText(html)
}
