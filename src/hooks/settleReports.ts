import type { PayloadRequest } from 'payload'

import type { Report } from '@/payload-types'
import { stepCounterWithin } from '@/src/database/counters'

const openOrSettled = async (req: PayloadRequest, among: object, isSettled: boolean) => {
  const settled = isSettled ? { equals: true } : { not_equals: true }
  const { docs } = await req.payload.db.find<Report>({
    collection: 'reports',
    where: { and: [{ ...among }, { settled }] },
    pagination: false,
    select: { settled: true },
    req,
  })
  return docs.map(({ id }) => id)
}

/** The number on the comment follows from what is marked, so that a report that comes meanwhile stays open. */
const mark = async (
  req: PayloadRequest,
  { comment, ids, settled }: { comment: string; ids: string[]; settled: boolean },
): Promise<void> => {
  if (ids.length === 0) return
  await req.payload.db.updateMany({
    collection: 'reports',
    where: { id: { in: ids } },
    data: { settled },
    returning: false,
    req,
  })
  await stepCounterWithin(req, {
    ...{ collection: 'comments', field: 'openReports', ids: [comment] },
    by: settled ? -ids.length : ids.length,
  })
}

/** A decision answers whoever reported the comment until now. */
export const settleReports = async (req: PayloadRequest, comment: string): Promise<string[]> => {
  const ids = await openOrSettled(req, { comment: { equals: comment } }, false)
  await mark(req, { comment, ids, settled: true })
  return ids
}

/** Those of them that still are there. */
export const reopenReports = async (
  req: PayloadRequest,
  comment: string,
  reports: string[],
): Promise<void> => {
  if (reports.length === 0) return
  const ids = await openOrSettled(req, { id: { in: reports } }, true)
  await mark(req, { comment, ids, settled: false })
}
