import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'

import type { Comments } from './comments'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { idOf } from './relations'

/** More than this nobody reads at once: whoever was away for long is told so many. */
export const MOST_NEW = 200

/** When the viewer last saw the comments on a piece; null where they never said so. */
export const visitLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<string, string | null>(async (pieces) => {
    const { docs } = await payload.find({
      collection: 'comment-visits',
      where: { and: [{ piece: { in: [...pieces] } }, { reader: { equals: viewer?.id } }] },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: viewer ?? undefined,
    })
    const seen = new Map(docs.map(({ piece, seenAt }) => [idOf(piece), seenAt]))
    return pieces.map((piece) => seen.get(piece) ?? null)
  })

/** What came into sight since the viewer was last here; nobody learns it of another reader. */
export const createVisits = (loaders: Loaders, keeper: Keeper, comments: Comments) => {
  const lastVisit = (piece: string): Promise<string | null> =>
    isReader(keeper.viewer) ? loaders.visits.load(piece) : Promise.resolve(null)

  return {
    async isNew({ piece, reader, shownAt, status }: Comment): Promise<boolean> {
      const on = idOf(piece)
      if (!on || !shownAt || status !== 'approved' || idOf(reader) === keeper.viewer?.id)
        return false
      const seenAt = await lastVisit(on)
      return seenAt !== null && Date.parse(shownAt) > Date.parse(seenAt)
    },

    async newOn(piece: string): Promise<number | null> {
      const seenAt = await lastVisit(piece)
      if (seenAt === null) return null

      const rows = await loaders.lists.rows.load({
        collection: 'comments',
        fields: [],
        where: {
          and: [
            { piece: { equals: piece } },
            { status: { equals: 'approved' } },
            { shownAt: { greater_than: seenAt } },
            { reader: { not_equals: keeper.viewer?.id } },
          ],
        },
        sort: ['-shownAt', '-id'],
        limit: MOST_NEW,
      })
      // Some may stand below what is hidden.
      const shown = await Promise.all(rows.map(({ id }) => comments.one(id)))
      return shown.filter((comment) => comment?.status === 'approved').length
    },
  }
}
