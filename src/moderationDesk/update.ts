import { z } from 'zod'

import { Ids, Text } from './asked'
import { cardsOf, type Viewer } from './cards'
import { standing } from './checks'
import type { Updated } from './contract'
import { changeTogether } from './decide'

export const UpdateInput = z.object({
  ids: Ids,
  locked: z.boolean().optional(),
  escalated: z.boolean().optional(),
  assignee: z.string().nullish(),
  staffNote: Text(),
})

/** What the staff say of comments without deciding about them. */
export const update = async (
  viewer: Viewer,
  { ids, assignee, ...said }: z.output<typeof UpdateInput>,
): Promise<Updated> => {
  const given = Object.entries({
    ...said,
    assignee: assignee === 'me' ? viewer.user.id : assignee,
  }).filter(([, value]) => value !== undefined)
  const data = Object.fromEntries(given)
  const { comments } = await changeTogether(viewer, {
    deciding: {},
    check: async (req) => {
      const before = await standing(viewer, ids, req)
      return { before, changes: before.map(({ id }) => ({ id, data })) }
    },
  })
  return { cards: await cardsOf(viewer, comments) }
}
