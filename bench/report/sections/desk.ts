import { shown, whole } from '../numbers'
import type { Desk } from '../results'
import { median, quantile } from '../statistics'
import { table } from '../table'

const both = (values: number[]): string =>
  `${shown(median(values))} / ${shown(quantile(values, 0.99))}`

export const deskSection = ({ desks }: Desk): string =>
  `Milliseconds: the median, and below which 99 of 100 are.\n\n${table(
    [
      '',
      'comments',
      'that wait',
      'the desk opens',
      'one decision',
      '1,000 in a row, each',
      'the last hundred against the first',
      'a hundred at once, each',
    ],
    desks.map(({ database, comments, pending, opening, decision, inARow, together }) => [
      ...[database, whole(comments), whole(pending), both(opening), both(decision), both(inARow)],
      `${shown(median(inARow.slice(-100)) / median(inARow.slice(0, 100)))} ×`,
      shown(median(together) / 100),
    ]),
  )}`
