import type { Payload } from 'payload'

import { countRows } from '@/src/database/rows'
import { queueWhere, QUEUES } from '@/src/moderation/queues'
import { overdue, type Targets } from '@/src/moderation/targets'

import type { Counts } from './contract'

/** How old a number may be that stands beside others' work; what oneself did is counted at once. */
const KEPT_MS = 1000

type Kept = { at: number; counts: Promise<Counts> }

/** Modules are evaluated once for the server and once for Next: what must be one hangs on the process. */
const KEPT = Symbol.for('firsthand.deskCounts')
const keptBy = (): WeakMap<Payload, Kept> => {
  const holder = globalThis as { [KEPT]?: WeakMap<Payload, Kept> }
  return (holder[KEPT] ??= new WeakMap())
}

export const targetsOf = (payload: Payload): Promise<Targets> =>
  payload.findGlobal({
    slug: 'moderation',
    depth: 0,
    select: { careMinutes: true, decisionMinutes: true },
  })

const count = async (payload: Payload): Promise<Counts> => {
  const late = overdue(await targetsOf(payload), Date.now())
  const [found, [appeals = 0]] = await Promise.all([
    countRows({ payload, collection: 'comments', fields: [] }, [
      ...QUEUES.map(queueWhere),
      ...late,
    ]),
    countRows({ payload, collection: 'appeals', fields: [] }, [{ state: { equals: 'open' } }]),
  ])
  const counts = Object.fromEntries(QUEUES.map((queue, at) => [queue, found[at]!]))
  return {
    counts: counts as Counts['counts'],
    overdue: found.slice(QUEUES.length).reduce((sum, each) => sum + each, 0),
    appeals,
  }
}

/** How much is in each queue, at most a second ago. */
export const countsOf = (payload: Payload): Promise<Counts> => {
  const kept = keptBy().get(payload)
  if (kept && Date.now() - kept.at < KEPT_MS) return kept.counts
  return countsNow(payload)
}

export const countsNow = (payload: Payload): Promise<Counts> => {
  const counts = count(payload)
  keptBy().set(payload, { at: Date.now(), counts })
  counts.catch(() => keptBy().delete(payload))
  return counts
}
