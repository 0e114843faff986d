import type { Question, Results, Round, Rounds, Subject } from './results'
import { median, medianRatio, quantile } from './statistics'

export type Requirement = {
  name: string
  /** How it must be, such as "≥ 0.7". */
  target: string
  /** What was measured; null where that part has not been run. */
  value: number | null
  unit: string
  isMet: boolean | null
}

type Target = { atLeast: number } | { below: number } | { atMost: number }

const isWithin = (value: number, target: Target): boolean => {
  if ('atLeast' in target) return value >= target.atLeast
  return 'below' in target ? value < target.below : value <= target.atMost
}

const shownTarget = (target: Target, unit: string): string => {
  if ('atLeast' in target) return `≥ ${target.atLeast}${unit}`
  return 'below' in target ? `< ${target.below}${unit}` : `≤ ${target.atMost}${unit}`
}

const requirement = (
  name: string,
  target: Target,
  values: readonly number[] | undefined,
  unit: ' ×' | ' ms' | '' = ' ×',
): Requirement => {
  // Of several that must hold, the one that is the furthest from it.
  const worst = 'atLeast' in target ? Math.min : Math.max
  const value = values ? worst(...values) : null
  return {
    name,
    target: shownTarget(target, unit),
    value,
    unit,
    isMet: value === null ? null : isWithin(value, target),
  }
}

const perSecond = (rounds: readonly Round[]) => rounds.map((round) => round.perSecond)
const micros = (rounds: readonly Round[]) => rounds.map((round) => round.cpuMicros)
const p99 = (rounds: readonly Round[]) => rounds.map((round) => round.p99)

/**
 * How many times as much one serves as the other. By requests a second, or by the processor time of a
 * request where that says less: a server that waits for its clients is not at its limit.
 */
export const timesOf = (one: readonly Round[], other: readonly Round[]): number =>
  Math.min(medianRatio(perSecond(one), perSecond(other)), medianRatio(micros(other), micros(one)))

type Asked = Question & { rounds: Partial<Rounds<Subject>> }

const timesIn = (questions: readonly Asked[] | undefined, one: Subject, other: Subject) =>
  questions
    ?.filter(({ rounds }) => rounds[one] && rounds[other])
    .map(({ rounds }) => timesOf(rounds[one]!, rounds[other]!))

/** What is asked of the delivery of published content, and of what readers write. */
export const requirements = (results: Results): Requirement[] => {
  const questions = results.throughput?.result.questions
  const byGet = questions?.filter(({ method }) => method === 'GET')
  const mixed = results.mixed?.result
  const visible = results.visible?.result
  const seen = visible && [visible.quiet.updated, visible.quiet.published, visible.busy]
  const desks = results.desk?.result.desks
  const growth = results.growth?.result
  const grown = growth && Object.values(growth.pages).flatMap((page) => Object.values(page))

  return [
    requirement(
      'Known answers (GET) against static ones',
      { atLeast: 0.7 },
      timesIn(byGet, 'cached', 'static'),
    ),
    requirement(
      'Prepared answers (GET) against static ones',
      { atLeast: 0.25 },
      timesIn(byGet, 'prepared', 'static'),
    ),
    requirement(
      "Prepared answers (POST) against Payload's own",
      { atLeast: 30 },
      timesIn(questions, 'prepared', 'payload'),
    ),
    requirement(
      "Cold answers (POST) against Payload's own",
      { atLeast: 2 },
      timesIn(questions, 'cold', 'payload'),
    ),
    requirement(
      'p99 of known answers (GET) against static ones',
      { atMost: 3 },
      byGet?.map(({ rounds }) => medianRatio(p99(rounds.cached), p99(rounds.static))),
    ),
    requirement(
      'Acknowledged change → visible (p99)',
      { atMost: 50 },
      seen?.map(({ afterAcknowledged }) => quantile(afterAcknowledged, 0.99)),
      ' ms',
    ),
    requirement(
      'Stale answers after the acknowledgement',
      { atMost: 0 },
      seen?.map(({ stale }) => stale),
      '',
    ),
    requirement(
      'Reads against static ones while a tenth of the connections write',
      { atLeast: 0.5 },
      mixed && [medianRatio(perSecond(mixed.besideWriters), perSecond(mixed.static))],
    ),
    requirement(
      'Statements for a crowd against those for one client',
      { atMost: 1 },
      stampedeTimes(results),
    ),
    requirement(
      'Acknowledged writes of 200 readers that are lost or counted twice',
      { atMost: 0 },
      results.readers?.result.crowds.map(({ lost, countedTwice }) => lost + countedTwice),
      '',
    ),
    requirement(
      'The moderation desk opens (median)',
      { below: 1000 },
      desks?.map(({ opening }) => median(opening)),
      ' ms',
    ),
    requirement(
      'A decision is answered (median)',
      { below: 100 },
      desks?.flatMap(({ decision, inARow }) => [median(decision), median(inARow)]),
      ' ms',
    ),
    requirement(
      'Cost of a request in a large publication against a small one',
      { below: 1.2 },
      grown?.map(({ small, large }) => medianRatio(micros(large), micros(small))),
    ),
  ]
}

const stampedeTimes = ({ stampede }: Results) =>
  stampede &&
  [stampede.result.LIST, stampede.result.DETAIL].map(
    ({ one, crowd }) => median(crowd.statements) / median(one.statements),
  )
