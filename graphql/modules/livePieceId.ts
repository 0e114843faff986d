import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { Mendable } from './userError'

/** The id of a piece, whether or not it is published or there at all. */
export const pieceIdOf = (globalId: string): string | null =>
  idOfType(globalId, 'Article', 'Story', 'Series')

/** The piece that a reader means; one that is not published is not there. */
export const livePieceId = async (globalId: string, { edition }: Context): Promise<string> => {
  const id = pieceIdOf(globalId)
  const piece = id && (await edition.piece(id, 'en'))
  if (piece) return piece.id
  throw new Mendable({
    code: 'NOT_FOUND',
    message: 'There is no such piece any more.',
    path: ['pieceId'],
  })
}
