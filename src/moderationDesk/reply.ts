import { z } from 'zod'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { commentBody } from '@/src/moderation/commentBody'
import { submissionKey } from '@/src/moderation/submissionKey'
import { inTransaction } from '@/src/operations/inTransaction'
import { once } from '@/src/operations/once'
import { retried } from '@/src/operations/retried'

import { cardsOf, type Viewer } from './cards'
import { standing } from './checks'
import type { Replied } from './contract'
import { DeskRefused } from './deskRefused'

export const ReplyInput = z.object({
  id: z.string({ error: 'Name the comment that is answered.' }),
  body: z.string({ error: 'Write something first.' }),
  clientMutationId: z
    .string({ error: 'Name the request, so that it is done once.' })
    .min(1, 'Name the request, so that it is done once.')
    .max(200, 'At most 200 characters.'),
})
type Input = z.output<typeof ReplyInput>

const wordsOf = (text: string): string => {
  const words = commentBody(text)
  if ('body' in words) return words.body
  throw new DeskRefused({ code: 'INVALID', message: words.problem.message, field: 'body' })
}

const add = ({ payload, user }: Viewer, { id, clientMutationId }: Input, body: string) =>
  inTransaction(
    payload,
    async (req): Promise<Comment> => {
      const [parent] = await standing({ payload, user }, [id], req)
      if (parent!.status !== 'approved' && parent!.status !== 'pending')
        throw new DeskRefused({
          ...{ code: 'INVALID', id },
          message: 'Nobody sees this comment, so nobody would see the answer. Approve it first.',
        })
      const comment = await payload.create({
        collection: 'comments',
        data: {
          ...{ body, parent: id, piece: idOf(parent!.piece)!, submission: clientMutationId },
          ...{ staff: user.id, status: 'approved', depth: 0 },
        },
        ...{ depth: 0, user, req },
      })
      await payload.create({
        collection: 'decisions',
        data: {
          ...{ comment: comment.id, decision: 'reply', after: 'approved' },
          ...{ madeBy: 'staff', decider: user.id },
        },
        ...{ depth: 0, req },
      })
      return comment
    },
    user,
  )

/** An answer of the publication itself; the same request sent again finds it there. */
export const reply = async (viewer: Viewer, input: Input): Promise<Replied> => {
  const { payload, user } = viewer
  const body = wordsOf(input.body)
  const submission = submissionKey(user.id, input.clientMutationId)
  const sentBefore = async () => {
    const { docs } = await payload.find({
      ...{ collection: 'comments', where: { submission: { equals: submission } }, limit: 1 },
      ...{ depth: 0, pagination: false },
    })
    return docs[0]
  }
  const comment = await once(sentBefore, () => retried(() => add(viewer, input, body)))
  const [card] = await cardsOf(viewer, [comment])
  return { card: card! }
}
