import type { Line } from './viewer'

/** The earliest first, and those without a date last. */
export const byDate = (a: Line, b: Line): number =>
  (a.at ? Date.parse(a.at) : Infinity) - (b.at ? Date.parse(b.at) : Infinity) || 0
