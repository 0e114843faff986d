import type { Payload } from 'payload'

import { rowsById } from '@/src/database/rows'
import { LOCALES } from '@/src/delivery/locales'
import { pathOf } from '@/src/delivery/paths'
import { COLLECTION_OF, type PieceKind } from '@/src/delivery/pieceKinds'

import type { Card } from './contract'

const KINDS = Object.keys(COLLECTION_OF) as PieceKind[]

/** Where the public reads these, in the first language that each has. */
const pathsOf = async (payload: Payload, kind: PieceKind, ids: string[]) => {
  const collection = COLLECTION_OF[kind]
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { slug: true },
    locale: 'all',
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ id, slug }): [string, string][] => {
    const slugs = slug as unknown as Record<string, string> | null
    const locale = LOCALES.find((each) => slugs?.[each])
    return locale ? [[id, pathOf({ collection, locale, data: { slug: slugs![locale]! } })]] : []
  })
}

/** What the pieces are called, and where the staff and the public find them. */
export const placesOfPieces = async (
  payload: Payload,
  ids: (string | null)[],
): Promise<Map<string, Card['piece']>> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Map()
  const fields = ['title', 'kind', 'live']
  const rows = await rowsById({ payload, collection: 'pieces', fields }, known)
  const live = rows.filter((row) => Boolean(row.live))
  const paths = await Promise.all(
    KINDS.map((kind) =>
      pathsOf(
        payload,
        kind,
        live.filter((row) => row.kind === kind).map(({ id }) => id),
      ),
    ),
  )
  const pathById = new Map(paths.flat())
  return new Map(
    rows.map(({ id, title, kind }) => [
      id,
      {
        id,
        title: String(title),
        href: `/admin/collections/${COLLECTION_OF[kind as PieceKind]}/${id}`,
        path: pathById.get(id) ?? null,
      },
    ]),
  )
}
