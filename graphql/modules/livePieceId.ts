import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { Mendable } from './userError'

/** The piece that a reader means; one that is not published is not there. */
export const livePieceId = async (globalId: string, { edition }: Context): Promise<string> => {
  const id = idOfType(globalId, 'Article', 'Story', 'Series')
  const piece = id && (await edition.piece(id, 'en'))
  if (piece) return piece.id
  throw new Mendable({
    code: 'NOT_FOUND',
    message: 'There is no such piece any more.',
    path: ['pieceId'],
  })
}
