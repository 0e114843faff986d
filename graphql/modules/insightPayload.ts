import type { Insight as InsightDocument } from '@/payload-types'

import { builder } from '../builder'
import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { InsightSummary } from './insight'
import { Insight } from './refs'
import { Mendable, UserError, type UserErrorShape } from './userError'

export const InsightPayload = builder
  .objectRef<{ insight?: InsightDocument; piece?: string; userErrors: UserErrorShape[] }>(
    'InsightPayload',
  )
  .implement({
    description: 'The insight as it is now, and what the piece means to its readers with it.',
    fields: (t) => ({
      insight: t.expose('insight', { type: Insight, nullable: true, description: 'The insight.' }),
      summary: t.field({
        type: InsightSummary,
        nullable: true,
        description: 'All insights on the piece.',
        resolve: ({ piece }) => (piece ? { piece, locale: 'en' as const } : null),
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

/** The piece that an insight is about; one that is not published is not there. */
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
