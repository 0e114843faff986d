import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { threadOfComment, threadOfPiece } from '@/src/notifications/threads'

import type { Comments } from './comments'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { idOf } from './relations'

export const followLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<string, boolean>(async (threads) => {
    const { docs } = await payload.find({
      collection: 'follows',
      where: { and: [{ thread: { in: [...threads] } }, { reader: { equals: viewer?.id } }] },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: viewer ?? undefined,
    })
    const followed = new Set(docs.map(({ thread }) => thread))
    return threads.map((thread) => followed.has(thread))
  })

/** Which threads the viewer gets mails of; nobody learns it of another reader. */
export const createFollows = (loaders: Loaders, keeper: Keeper, comments: Comments) => {
  const isFollowed = (thread: string): Promise<boolean> =>
    isReader(keeper.viewer) ? loaders.follows.load(thread) : Promise.resolve(false)

  const firstOf = async (comment: Comment): Promise<string> => {
    const above = comment.depth > 0 ? await comments.one(idOf(comment.parent)) : null
    return above ? firstOf(above) : comment.id
  }
  return {
    firstOf,
    ofPiece: (piece: string) => isFollowed(threadOfPiece(piece)),
    ofComment: async (comment: Comment) =>
      isReader(keeper.viewer) ? isFollowed(threadOfComment(await firstOf(comment))) : false,
  }
}
