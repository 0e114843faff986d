import type { PayloadRequest } from 'payload'

import type { PieceCollection } from './pieceKinds'

type Tree = { [key: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Every picture that the published document shows, in any locale: cover, sharing picture, body. */
export const imageIdsOf = async (
  req: PayloadRequest,
  collection: PieceCollection,
  id: string,
): Promise<string[]> => {
  const piece = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    locale: 'all',
    select: {
      cover: true,
      body: true,
      meta: true,
      ...(collection === 'series' && { closing: true }),
    },
    req,
  })

  return [...new Set(imageIdsWithin(piece))]
}

export const imageIdsWithin = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(imageIdsWithin)
  if (!isTree(value)) return []

  const own = ['cover', 'image'].map((key) => value[key]).filter((id) => typeof id === 'string')
  return [...own, ...Object.values(value).flatMap(imageIdsWithin)]
}
