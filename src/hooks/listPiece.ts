import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, TypeWithID } from 'payload'

import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { deletePieceRow, refreshPieceRow } from '@/src/delivery/pieceRows'

/** Keeps the row in `pieces` equal to what is published, in the transaction of the document itself. */
export const listPiece: CollectionAfterChangeHook<TypeWithID> = async ({
  collection,
  doc,
  req,
}) => {
  await refreshPieceRow(req, collection.slug as PieceCollection, String(doc.id))
  return doc
}

export const unlistPiece: CollectionAfterDeleteHook = async ({ id, req }) => {
  await deletePieceRow(req, String(id))
}
