import { shown } from '../numbers'
import type { Seen, Visible } from '../results'
import { median, quantile } from '../statistics'
import { table } from '../table'

export const visibleSection = ({ quiet, busy }: Visible): string => {
  const row = (name: string, { afterStart, afterAcknowledged, stale }: Seen): string[] => [
    name,
    String(afterStart.length),
    ...[afterAcknowledged, afterStart].flatMap((times) => [
      shown(median(times)),
      shown(quantile(times, 0.99)),
    ]),
    String(stale),
  ]
  return table(
    [
      '',
      'times',
      'median ms after the acknowledgement',
      'p99',
      'median ms after the start of the write',
      'p99',
      'stale answers',
    ],
    [
      row('an article is updated, DETAIL shows it', quiet.updated),
      row('an article is published, LIST shows it', quiet.published),
      row('updated while 32 connections read', busy),
    ],
  )
}
