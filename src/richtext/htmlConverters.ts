import {
  HorizontalRuleHTMLConverter,
  type HTMLConverter,
  type HTMLConverters,
  LinebreakHTMLConverter,
} from '@payloadcms/richtext-lexical/html'

import { htmlBlock } from './htmlBlock'
import { htmlElement } from './htmlElement'
import { htmlLink, htmlText } from './htmlInline'
import { listEntries } from './listEntries'
import type { BlockNode, HeadingNode, RichTextNode } from './nodeTypes'
import { paragraphLines } from './paragraphLines'
import type { References } from './referenceTypes'

/** Payload's own converters write inline styles, and lists with items that are empty. */
export const htmlConverters = (
  references: References,
  ids: Map<HeadingNode, string>,
): HTMLConverters<Exclude<RichTextNode, BlockNode>> => {
  const block: HTMLConverter<BlockNode> = ({ node, nodesToHTML }) =>
    htmlBlock(node, references, (nodes) => nodesToHTML({ nodes }).join(''))

  return {
    ...LinebreakHTMLConverter,
    ...HorizontalRuleHTMLConverter,
    text: ({ node }) => htmlText(node),
    link: ({ node, nodesToHTML }) =>
      htmlLink(node.fields, nodesToHTML({ nodes: node.children }).join(''), references),
    paragraph: ({ node, nodesToHTML }) =>
      htmlElement('p', nodesToHTML({ nodes: node.children }).join('')),
    heading: ({ node, nodesToHTML }) =>
      htmlElement(node.tag, nodesToHTML({ nodes: node.children }).join(''), { id: ids.get(node) }),
    quote: ({ node, nodesToHTML }) => {
      const paragraphs = paragraphLines(node.children).map((nodes) =>
        htmlElement('p', nodesToHTML({ nodes }).join('')),
      )

      return htmlElement('blockquote', paragraphs.join(''))
    },
    list: ({ node, nodesToHTML }) => {
      const items = listEntries(node).map(({ words, lists }) =>
        htmlElement('li', nodesToHTML({ nodes: [...words, ...lists] }).join('')),
      )

      return htmlElement(node.tag, items.join(''), {
        start: node.tag === 'ol' && node.start !== 1 ? node.start : null,
      })
    },
    blocks: {
      image: block,
      pullQuote: block,
      callout: block,
      journey: block,
      storyEmbed: block,
      crisisResources: block,
    },
  }
}
