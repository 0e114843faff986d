import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import { isReader } from '@/src/access/roles'

import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { idOf } from './relations'

export const helpfulMarkLoader = (payload: Payload, viewer: TypedUser | null) =>
  new DataLoader<string, boolean>(async (comments) => {
    const { docs } = await payload.find({
      collection: 'helpful-marks',
      where: { and: [{ comment: { in: [...comments] } }, { reader: { equals: viewer?.id } }] },
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: viewer ?? undefined,
    })
    const marked = new Set(docs.map(({ comment }) => idOf(comment)))
    return comments.map((comment) => marked.has(comment))
  })

/** Whether the viewer found a comment helpful; nobody learns it of another reader. */
export const createHelpfulMarks =
  (loaders: Loaders, keeper: Keeper) =>
  (comment: string): Promise<boolean> =>
    isReader(keeper.viewer) ? loaders.helpfulMarks.load(comment) : Promise.resolve(false)
