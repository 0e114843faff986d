import type { Payload } from 'payload'

import type { Appeal, User } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import type { AppealInput } from '@/src/moderationDesk/contract'
import { mailReader } from '@/src/notifications/mailReader'
import { inTransaction } from '@/src/operations/inTransaction'
import { retried } from '@/src/operations/retried'
import { soon } from '@/src/operations/soon'

/** Answers an appeal, and mails the answer; the rules stand in the hooks of the collection. */
export const answerAppeal = async (
  payload: Payload,
  user: User & { collection: 'users' },
  id: string,
  { state, answer }: AppealInput,
): Promise<Appeal> => {
  const { totalDocs } = await payload.count({
    collection: 'appeals',
    where: { id: { equals: id } },
  })
  if (totalDocs === 0)
    throw new Refused('NOT_FOUND', 'There is no such appeal: its reader may have left.')

  const data = { state, answer }
  const appeal = await retried(() =>
    inTransaction(
      payload,
      (req) => payload.update({ collection: 'appeals', id, data, depth: 0, user, req }),
      user,
    ),
  )
  soon(payload, 'A mail', () =>
    mailReader(payload, idOf(appeal.reader)!, (letters, { site }) =>
      letters.appeal(site.name, {
        isUpheld: appeal.state === 'upheld',
        isOfSanction: Boolean(appeal.sanction),
        answer: appeal.answer!,
      }),
    ),
  )
  return appeal
}
