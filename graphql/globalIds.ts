import { DOCUMENT_ID } from '@/src/delivery/keyset'

import { badUserInput } from './errors'

export const NODE_TYPES = [
  'Article',
  'Story',
  'Series',
  'Page',
  'Author',
  'Topic',
  'Condition',
  'Community',
  'Comment',
  'Insight',
  'Reader',
] as const
export type NodeType = (typeof NODE_TYPES)[number]

const isNodeType = (name: string | undefined): name is NodeType =>
  NODE_TYPES.includes(name as NodeType)

/** Throws BAD_USER_INPUT for anything that this API never gave out as an id. */
export const decodeGlobalId = (globalId: string): { typename: NodeType; id: string } => {
  const [typename, id, ...rest] = Buffer.from(globalId, 'base64').toString('utf8').split(':')
  if (!isNodeType(typename) || !id || !DOCUMENT_ID.test(id) || rest.length > 0)
    throw badUserInput(`“${globalId.slice(0, 60)}” is no id of this API.`)

  return { typename, id }
}

/** The document behind a global id of one of these types, or null where it is another's or none at all. */
export const idOfType = (globalId: string, ...types: NodeType[]): string | null => {
  try {
    const { typename, id } = decodeGlobalId(globalId)
    return types.includes(typename) ? id : null
  } catch {
    return null // for an input field, "no such thing" is the reader's error, not a broken request
  }
}
