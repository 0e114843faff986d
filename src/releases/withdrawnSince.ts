import type { Payload } from 'payload'

import type { Release } from '@/payload-types'
import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import { nameOfReleased, type Released } from './documents'

/** Whoever planned the release may not know: nothing comes back because somebody forgot to take it out. */
export const withdrawnSince = async (
  payload: Payload,
  { plannedAt }: Release,
  documents: Released[],
): Promise<string[]> => {
  const rows = await openWithdrawals(payload, {
    and: [
      { documentId: { in: documents.map(({ id }) => id) } },
      { withdrawnAt: { greater_than: plannedAt } },
    ],
  })
  const gone = new Set(rows.map(({ documentId }) => documentId))
  const lines: string[] = []
  for (const document of documents)
    if (gone.has(document.id))
      lines.push(
        `${await nameOfReleased(payload, document)}: It was withdrawn after this release was planned. Take it out, or save the release again where it shall come back.`,
      )
  return lines
}
