import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'

import { isSealed, seal } from './seal'

export const PREVIEW_COLLECTIONS = [...PIECE_COLLECTIONS, 'pages'] as const
export type PreviewCollection = (typeof PREVIEW_COLLECTIONS)[number]

/** The one document that a token opens. */
export type Previewed = { collection: PreviewCollection; id: string }

export const previewToken = ({ collection, id }: Previewed): string =>
  `${collection}.${id}.${seal('document', `${collection}.${id}`)}`

/** Null where the token has expired or is none of ours. */
export const readPreviewToken = (token: string): Previewed | null => {
  const [name, id, ...rest] = token.split('.')
  const collection = PREVIEW_COLLECTIONS.find((each) => each === name)
  if (!collection || !id) return null

  return isSealed('document', `${collection}.${id}`, rest.join('.')) ? { collection, id } : null
}
