import { shown } from '../numbers'
import type { Requirement } from '../requirements'
import { table } from '../table'

const VERDICTS = new Map([
  [true, 'met'],
  [false, '**not met**'],
  [null, 'not measured'],
])

export const requirementsSection = (judged: Requirement[]): string =>
  table(
    ['What', 'must be', 'is', ''],
    judged.map(({ name, target, value, unit, isMet }) => [
      name,
      target,
      value === null ? '' : `${shown(value)}${unit}`,
      VERDICTS.get(isMet)!,
    ]),
  )
