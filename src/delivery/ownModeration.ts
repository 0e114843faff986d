import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Appeal, Comment, Decision, Sanction } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { refusalOf, sanctionsOf } from '@/src/sanctions/inForce'
import { decisionsInForce } from '@/src/statements/inForce'

import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { idOf } from './relations'

/** A comment of the viewer's, and why others do not see it. */
export type Statement = { comment: Comment; decision: Decision }

/** Of more than these, the earlier ones are settled. */
const MOST_STATEMENTS = 100

export const statementLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<Comment, Decision | null, string>(
    async (comments) => {
      const own = comments.filter(({ reader }) => isReader(viewer) && idOf(reader) === viewer.id)
      const decisions = await decisionsInForce(payload, own)
      return comments.map(({ id }) => decisions.get(id) ?? null)
    },
    { cacheKeyFn: ({ id }) => id },
  )

/** What moderators, and the triage, decided about the viewer and their words; nobody learns it of another reader. */
export const createOwnModeration = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const reader = () => {
    const { viewer } = keeper
    return isReader(viewer) ? viewer : null
  }
  const once = <Value>(key: string, make: () => Promise<Value>) =>
    keeper.once(keeper.visit, key, make)

  const sanctions = () => {
    const own = reader()
    return once('sanctions', async (): Promise<Sanction[]> =>
      own ? sanctionsOf(payload, own.id) : [],
    )
  }
  const appeals = () => {
    const own = reader()
    return once('appeals', async (): Promise<Appeal[]> => {
      if (!own) return []
      const { docs } = await payload.find({
        collection: 'appeals',
        where: { reader: { equals: own.id } },
        sort: '-createdAt',
        depth: 0,
        pagination: false,
      })
      return docs
    })
  }

  return {
    sanctions,
    appeals,

    /** Whether a sanction keeps the viewer from writing now. */
    mayWrite: async (): Promise<boolean> => {
      const own = reader()
      return once('may write', async () => own !== null && !(await refusalOf(payload, own)))
    },

    statementOf: async (comment: Comment): Promise<Statement | null> => {
      const own = reader()
      if (!own || idOf(comment.reader) !== own.id) return null
      const decision = await loaders.statements.load(comment)
      return decision && { comment, decision }
    },

    /** The newest first, also of comments that they are shown nowhere else. */
    statements: async (): Promise<Statement[]> => {
      const own = reader()
      if (!own) return []
      const { docs } = await payload.find({
        collection: 'comments',
        where: {
          and: [
            { reader: { equals: own.id } },
            { status: { in: ['rejected', 'spam', 'pending'] } },
            { 'piece.live': { equals: true } },
          ],
        },
        sort: '-createdAt',
        limit: MOST_STATEMENTS,
        pagination: false,
        depth: 0,
        // Readers may not ask for pieces: the rule that they see their own stands in the condition.
      })
      const decisions = await decisionsInForce(payload, docs)
      return docs
        .flatMap((comment) => {
          const decision = decisions.get(comment.id)
          return decision ? [{ comment, decision }] : []
        })
        .sort((a, b) => (a.decision.createdAt < b.decision.createdAt ? 1 : -1))
    },
  }
}
