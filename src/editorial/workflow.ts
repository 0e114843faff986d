import type { Role } from '@/src/access/roles'

/** What is withdrawn is so by withdrawing it. What is scheduled and what is published is told by the schedule and by `_status`: nobody sets it by hand. */
export const STAGES = ['draft', 'in-review', 'approved', 'withdrawn'] as const
export type Stage = (typeof STAGES)[number]

const WRITERS: readonly Role[] = ['admin', 'editor', 'contributor']
const EDITORS: readonly Role[] = ['admin', 'editor']

const STEPS: Record<Stage, Partial<Record<Stage, readonly Role[]>>> = {
  draft: { 'in-review': WRITERS, approved: EDITORS },
  'in-review': { draft: WRITERS, approved: EDITORS },
  approved: { draft: WRITERS, 'in-review': WRITERS },
  withdrawn: { draft: EDITORS },
}

const NAMES: Record<Stage, string> = {
  draft: 'draft',
  'in-review': 'in review',
  approved: 'approved',
  withdrawn: 'withdrawn',
}

/** Why somebody with these roles may not take a piece from one stage to another; null where they may. */
export const stepProblem = (from: Stage, to: Stage, roles: readonly Role[]): string | null => {
  if (from === to) return null
  const may = STEPS[from][to]
  if (!may)
    return `From ${NAMES[from]} there is no step to ${NAMES[to]}. Possible: ${Object.keys(
      STEPS[from],
    )
      .map((stage) => NAMES[stage as Stage])
      .join(', ')}.`
  return may.some((role) => roles.includes(role))
    ? null
    : `Only ${may.join(' or ')} may take this from ${NAMES[from]} to ${NAMES[to]}.`
}
