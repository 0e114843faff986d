import { inlineText } from './inlineText'
import type { HeadingNode, MaybeRichText, TopNode } from './nodeTypes'
import { readDocument } from './readDocument'
import { walkNodes } from './walkNodes'

export type Heading = { id: string; level: number; text: string }

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'section'

const wordsOf = ({ children }: HeadingNode): string =>
  inlineText(children).replace(/\s+/g, ' ').trim()

const headingsIn = (nodes: TopNode[]): HeadingNode[] =>
  [...walkNodes(nodes)].filter((node) => node.type === 'heading')

/** Ids in reading order, so that they are the same whichever way the document is rendered. */
export const headingIds = (nodes: TopNode[]): Map<HeadingNode, string> => {
  const ids = new Map<HeadingNode, string>()
  const taken = new Set<string>()

  for (const node of headingsIn(nodes)) {
    const slug = slugOf(wordsOf(node))
    let id = slug
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`

    taken.add(id)
    ids.set(node, id)
  }

  return ids
}

export const headingsOf = (document: MaybeRichText): Heading[] =>
  [...headingIds(readDocument(document))].map(([node, id]) => ({
    id,
    level: Number(node.tag.slice(1)),
    text: wordsOf(node),
  }))
