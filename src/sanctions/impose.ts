import type { Payload, PayloadRequest } from 'payload'

import type { Sanction, User } from '@/payload-types'
import { Refused } from '@/src/errors'
import { idOf } from '@/src/delivery/relations'
import type { SanctionInput } from '@/src/moderationDesk/contract'
import { statementOf } from '@/src/moderation/statements'
import { momentIn } from '@/src/momentIn'
import { mailReader } from '@/src/notifications/mailReader'
import { inTransaction } from '@/src/operations/inTransaction'
import { retried } from '@/src/operations/retried'
import { soon } from '@/src/operations/soon'

type Staff = User & { collection: 'users' }

const tellSanctioned = (payload: Payload, sanction: Sanction): void =>
  soon(payload, 'A mail', () =>
    mailReader(payload, idOf(sanction.reader)!, (letters, { locale, site }) =>
      letters.sanction(site.name, {
        kind: sanction.kind,
        until: sanction.endsAt ? momentIn(sanction.endsAt, locale) : null,
        why: statementOf('reject', sanction.reason, locale),
        message: sanction.message,
      }),
    ),
  )

export const tellLifted = (payload: Payload, sanction: Sanction): void =>
  soon(payload, 'A mail', () =>
    mailReader(payload, idOf(sanction.reader)!, (letters, { site }) => letters.lifted(site.name)),
  )

/** Does something about a reader, and tells them; the rules stand in the hooks of the collection. */
export const impose = async (
  payload: Payload,
  user: Staff,
  reader: string,
  input: SanctionInput,
): Promise<Sanction> => {
  const data = { ...input, reader }
  const sanction = await retried(() =>
    inTransaction(
      payload,
      (req) => payload.create({ collection: 'sanctions', data, depth: 0, user, req }),
      user,
    ),
  )
  tellSanctioned(payload, sanction)
  return sanction
}

/** Within somebody's transaction: the mail is theirs to send, once it has ended. */
export const liftWithin = async (
  req: PayloadRequest,
  id: string,
  note: string | null,
): Promise<Sanction> => {
  const { payload, user } = req
  const sanction = await payload.findByID({
    ...{ collection: 'sanctions', id, depth: 0, disableErrors: true, req },
  })
  if (!sanction) throw new Refused('NOT_FOUND', 'There is no such sanction.')
  if (sanction.liftedAt) throw new Refused('DUPLICATE', 'It was lifted already.')

  return payload.update({
    collection: 'sanctions',
    id,
    data: {
      liftedAt: new Date().toISOString(),
      liftedBy: user?.id,
      ...(note && { note: [sanction.note, `Lifted: ${note}`].filter(Boolean).join('\n\n') }),
    },
    depth: 0,
    req,
  })
}

/** Ends it before its time, and tells the reader. */
export const lift = async (
  payload: Payload,
  user: Staff,
  id: string,
  note: string | null,
): Promise<Sanction> => {
  const sanction = await retried(() =>
    inTransaction(payload, (req) => liftWithin(req, id, note), user),
  )
  tellLifted(payload, sanction)
  return sanction
}
