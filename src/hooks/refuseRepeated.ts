import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { isRepeated, REPEATED_MS } from '@/src/moderation/repeated'

const said = ({ body, piece, parent }: Partial<Comment>) => ({
  body: body ?? '',
  piece: idOf(piece),
  parent: idOf(parent),
})

/** A reader says the same once a day. A request that is sent again is no repetition: the unique index knows it. */
export const refuseRepeated: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!isReader(req.user) || !data.body || data.body === originalDoc?.body) return data

  const { docs } = await req.payload.db.find<Comment>({
    collection: 'comments',
    where: {
      and: [
        { reader: { equals: req.user.id } },
        { createdAt: { greater_than: new Date(Date.now() - REPEATED_MS).toISOString() } },
      ],
    },
    pagination: false,
    select: { body: true, piece: true, parent: true, submission: true },
    req,
  })
  const mine = said({ ...originalDoc, ...data })
  const isOther = ({ id, submission }: Comment) =>
    id !== originalDoc?.id && submission !== data.submission
  if (docs.some((doc) => isOther(doc) && isRepeated(mine, said(doc))))
    throw new Refused('DUPLICATE', 'You have said this already. Say it once.', 'body')
  return data
}
