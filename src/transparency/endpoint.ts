import { stringify } from 'csv-stringify/sync'
import type { Endpoint } from 'payload'

import { isModerator } from '@/src/access/roles'

import { type Period, periodOf } from './period'
import { type Report, transparencyReport } from './report'

type Line = [part: string, name: string, value: number | string | null]

const percent = (share: number | null): string | null =>
  share === null ? null : (share * 100).toFixed(1)

const linesOf = ({ decisions, reports, sanctions, appeals, timeline }: Report): Line[] => [
  ['decisions', 'total', decisions.total],
  ...decisions.byDecision.map(({ name, count }): Line => ['decision', name, count]),
  ...decisions.byReason.map(({ name, count }): Line => ['taken down for', name, count]),
  ...decisions.byDecider.map(({ name, count }): Line => ['decided by', name, count]),
  ['decisions', 'automated, in percent', percent(decisions.automatedShare)],
  ['decisions', 'undone', decisions.undone],
  ['decisions', 'median seconds until decided', decisions.medianSeconds],
  ['decisions', '90th percentile of seconds until decided', decisions.p90Seconds],
  ...Object.entries(reports).map(([name, count]): Line => ['reports', name, count]),
  ['sanctions', 'total', sanctions.total],
  ...sanctions.byKind.map(({ name, count }): Line => ['sanction', name, count]),
  ['appeals', 'received', appeals.received],
  ['appeals', 'upheld', appeals.upheld],
  ['appeals', 'denied', appeals.denied],
  ['appeals', 'open', appeals.open],
  ['appeals', 'median seconds until answered', appeals.medianSeconds],
  ...timeline.bars.flatMap(({ day, shown, takenDown }): Line[] => [
    [`approved by ${timeline.unit}`, day, shown],
    [`taken down by ${timeline.unit}`, day, takenDown],
  ]),
]

const tableOf = (period: Period, report: Report): string =>
  stringify(
    linesOf(report).map((line) => [period.name, ...line]),
    {
      ...{ header: true, bom: true, escape_formulas: true },
      columns: ['Period', 'Part', 'What', 'Value'],
    },
  )

const refused = () =>
  Response.json(
    { errors: [{ message: 'Only moderators, editors and admins may read the report.' }] },
    { status: 403 },
  )

/** `GET /moderation/transparency.csv?period=2026-Q4`: the page's numbers, a line each. */
export const transparencyEndpoints: Endpoint[] = [
  {
    path: '/moderation/transparency.csv',
    method: 'get',
    handler: async ({ payload, query, user }) => {
      if (!isModerator(user)) return refused()

      const period = periodOf(query?.period, new Date())
      const report = await transparencyReport(payload, period)
      return new Response(tableOf(period, report), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="moderation-${period.name}.csv"`,
          'cache-control': 'private, no-store',
        },
      })
    },
  },
]
