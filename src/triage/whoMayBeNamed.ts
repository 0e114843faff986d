import type { PayloadRequest } from 'payload'

import { COLLECTION_OF } from '@/src/delivery/pieceKinds'
import { idOf, idsOf } from '@/src/delivery/relations'

type Named = { narrator?: { alias?: string | null } | null; authors?: unknown }

const byId = (id: string) => ({
  where: { id: { equals: id } },
  limit: 1,
  pagination: false as const,
  depth: 0,
})

const ofPiece = async (req: PayloadRequest, id: string): Promise<string[]> => {
  const { docs: rows } = await req.payload.find({
    collection: 'pieces',
    ...byId(id),
    select: { kind: true },
    req,
  })
  if (!rows[0]) return []
  const { docs } = await req.payload.find({
    collection: COLLECTION_OF[rows[0].kind],
    ...byId(id),
    select: { authors: true, narrator: true } as { authors: true },
    req,
  })
  const { narrator, authors } = (docs[0] ?? {}) as Named
  const ids = idsOf(authors)
  const pages =
    ids.length > 0
      ? await req.payload.find({
          collection: 'authors',
          where: { id: { in: ids } },
          pagination: false,
          depth: 0,
          select: { name: true },
          req,
        })
      : { docs: [] }
  return [narrator?.alias, ...pages.docs.map(({ name }) => name)].filter(
    (name) => !!name,
  ) as string[]
}

const ofParent = async (req: PayloadRequest, id: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'comments',
    ...byId(id),
    select: { reader: true },
    req,
  })
  const reader = idOf(docs[0]?.reader)
  if (!reader) return []
  const found = await req.payload.find({
    collection: 'readers',
    ...byId(reader),
    select: { displayName: true },
    req,
  })
  return found.docs.flatMap(({ displayName }) => (displayName ? [displayName] : []))
}

/** Names that everyone reads there anyway: the narrator's alias, the authors, and whoever is answered. */
export const whoMayBeNamed = async (
  req: PayloadRequest,
  { piece, parent }: { piece: string | null; parent: string | null },
): Promise<string[]> => [
  ...(piece ? await ofPiece(req, piece) : []),
  ...(parent ? await ofParent(req, parent) : []),
]
