import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import { isReader } from '@/src/access/roles'

import { idOf } from './relations'

/** Whether the viewer found a comment helpful; nobody learns it of another reader. */
export const createHelpfulMarks = (payload: Payload, viewer: TypedUser | null) => {
  const marks = new DataLoader<string, boolean>(async (comments) => {
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

  return (comment: string): Promise<boolean> =>
    isReader(viewer) ? marks.load(comment) : Promise.resolve(false)
}
