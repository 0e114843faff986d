import type { InlineNode } from './nodeTypes'

export const inlineText = (nodes: InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text

      return node.type === 'linebreak' ? '\n' : inlineText(node.children)
    })
    .join('')

export const hasWords = (nodes: InlineNode[]): boolean => inlineText(nodes).trim() !== ''
