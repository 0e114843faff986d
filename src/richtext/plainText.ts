import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'

import { documentOf } from './documentNodes'
import type { MaybeRichText, TopNode } from './nodeTypes'
import { plainBlock } from './plainBlock'
import type { References } from './referenceTypes'
import { visibleNodes } from './visibleNodes'

const plainNode = (node: TopNode, references: References): string => {
  if (node.type === 'block') {
    return plainBlock(node, references, (nodes) => plainNodes(nodes, references))
  }

  return convertLexicalToPlaintext({ data: documentOf([node]) }).trim()
}

const plainNodes = (nodes: TopNode[], references: References): string =>
  nodes
    .map((node) => plainNode(node, references))
    .filter((text) => text !== '')
    .join('\n\n')

export const toText = (document: MaybeRichText, references: References): string =>
  plainNodes(visibleNodes(document, references), references)
