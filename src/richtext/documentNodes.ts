import { elementAttributes } from './elementAttributes'
import type { MaybeRichText, RichTextDocument, TopNode } from './nodeTypes'

export const documentOf = (nodes: TopNode[]): RichTextDocument => ({
  root: { type: 'root', children: nodes, ...elementAttributes },
})

/** Only for documents that `documentOf` made: whatever comes from the database passes `readDocument`. */
export const nodesOf = (document: MaybeRichText): TopNode[] =>
  (document?.root.children ?? []) as TopNode[]
