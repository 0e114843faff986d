import { shown, whole } from '../numbers'
import type { Triaged } from '../results'
import { median, quantile } from '../statistics'
import { table } from '../table'

export const triageSection = ({ terms, bodies }: Triaged): string =>
  `Two lists of ${whole(terms)} terms each.\n\n${table(
    ['', 'characters', 'ms (median)', 'ms (99 of 100)'],
    Object.entries(bodies).map(([name, { characters, milliseconds }]) => [
      name,
      whole(characters),
      shown(median(milliseconds)),
      shown(quantile(milliseconds, 0.99)),
    ]),
  )}`
