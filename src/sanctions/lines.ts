import type { Payload } from 'payload'

import type { Appeal, Sanction } from '@/payload-types'
import { idOf, idsOf } from '@/src/delivery/relations'
import type { SanctionLine } from '@/src/moderationDesk/contract'

/** What the members of the staff are called; who is gone has no name any more. */
export const namesOf = async (
  payload: Payload,
  users: unknown[],
): Promise<(user: unknown) => string> => {
  const ids = [...new Set(idsOf(users))]
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return (user) => names.get(idOf(user) ?? '') ?? 'Somebody who left'
}

export const sanctionLines = async (
  payload: Payload,
  sanctions: Sanction[],
): Promise<SanctionLine[]> => {
  const nameOf = await namesOf(
    payload,
    sanctions.map(({ decider }) => decider),
  )
  const { docs } = await payload.find({
    collection: 'appeals',
    where: { sanction: { in: sanctions.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
  })
  const appeals = new Map(docs.map((appeal: Appeal) => [idOf(appeal.sanction), appeal.state]))
  return sanctions.map((sanction) => ({
    ...{ id: sanction.id, kind: sanction.kind, reason: sanction.reason },
    message: sanction.message,
    by: nameOf(sanction.decider),
    at: sanction.createdAt,
    endsAt: sanction.endsAt ?? null,
    liftedAt: sanction.liftedAt ?? null,
    acknowledgedAt: sanction.acknowledgedAt ?? null,
    appeal: appeals.get(sanction.id) ?? null,
  }))
}
