import { inKilobytes, inMegabytes, shown, whole } from './numbers'
import type { Requirement } from './requirements'
import { timesOf } from './requirements'
import {
  type Growth,
  type Mixed,
  PAGES,
  type Round,
  type Seen,
  type Stampede,
  SUBJECTS,
  type Subscriptions,
  type Throughput,
  type Visible,
} from './results'
import { median, medianRatio, quantile } from './statistics'
import { table } from './table'

const medianOf = (rounds: Round[], key: 'perSecond' | 'cpuMicros' | 'p50' | 'p99'): string =>
  shown(median(rounds.map((round) => round[key])))

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

export const throughputSection = ({ questions }: Throughput): string =>
  questions
    .map(({ name, method, bytes, rounds }) => {
      const rows = SUBJECTS.flatMap((subject) => {
        const all = rounds[subject]
        if (!all) return []
        return [
          [
            subject,
            medianOf(all, 'perSecond'),
            medianOf(all, 'cpuMicros'),
            medianOf(all, 'p50'),
            medianOf(all, 'p99'),
            shown(timesOf(all, rounds.static)),
            rounds.payload ? shown(timesOf(all, rounds.payload)) : '',
          ],
        ]
      })
      const head = [
        '',
        'answers/s',
        'CPU µs each',
        'p50 ms',
        'p99 ms',
        '× static',
        "× Payload's own",
      ]
      return `### ${name} by ${method} (${whole(bytes)} bytes)\n\n${table(head, rows)}`
    })
    .join('\n\n')

export const mixedSection = (rounds: Mixed): string => {
  const row = (name: string, all: Round[], writes: string): string[] => [
    name,
    medianOf(all, 'perSecond'),
    medianOf(all, 'p50'),
    medianOf(all, 'p99'),
    writes,
    shown(medianRatio(all.map(perSecond), rounds.static.map(perSecond))),
  ]
  const perSecond = (round: Round) => round.perSecond
  const beside = shown(median(rounds.besideWriters.map((round) => round.beside ?? NaN)))
  const inTen = shown(median(rounds.oneInTen.map(perSecond)) / 10)
  return table(
    ['', 'answers/s', 'p50 ms', 'p99 ms', 'of which, or beside which, writes/s', '× static'],
    [
      row('static, reads alone', rounds.static, ''),
      row('Firsthand, reads alone', rounds.cached, ''),
      row(
        'reads of 29 connections, beside 3 that write without pause',
        rounds.besideWriters,
        beside,
      ),
      row('32 connections, of whose requests one in ten is a write', rounds.oneInTen, inTen),
    ],
  )
}

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

export const stampedeSection = ({ clients, ...questions }: Stampede): string =>
  table(
    [
      '',
      'statements for one',
      `statements for ${whole(clients)}`,
      'ms until one is answered',
      `ms until all ${whole(clients)} are`,
      'ms where the answer is known',
    ],
    Object.entries(questions).map(([name, { one, crowd, known }]) => [
      name,
      ...[one.statements, crowd.statements, one.all, crowd.all, known.all].map((values) =>
        shown(median(values)),
      ),
    ]),
  )

export const subscriptionsSection = ({ sizes }: Subscriptions): string =>
  table(
    ['Subscribers', 'first, ms', 'median, ms', 'last, ms', 'heap each', 'resident memory each'],
    sizes.map(({ subscribers, first, middle, last, heapBytesEach, rssBytesEach }) => [
      whole(subscribers),
      ...[first, middle, last].map((values) => shown(median(values))),
      inKilobytes(heapBytesEach),
      inKilobytes(rssBytesEach),
    ]),
  )

export const growthSection = ({ small, large, pages, memory }: Growth): string => {
  const rows = PAGES.flatMap((page) =>
    (['cold', 'cached'] as const).map((variant) => {
      const rounds = pages[page][variant]
      const micros = (round: Round) => round.cpuMicros
      return [
        `${page}, ${variant}`,
        medianOf(rounds.small, 'cpuMicros'),
        medianOf(rounds.large, 'cpuMicros'),
        shown(medianRatio(rounds.large.map(micros), rounds.small.map(micros))),
        medianOf(rounds.small, 'perSecond'),
        medianOf(rounds.large, 'perSecond'),
      ]
    }),
  )
  const costs = table(
    [
      '',
      ...[small, large].map((articles) => `CPU µs each, ${whole(articles)} articles`),
      'times as much',
      ...[small, large].map((articles) => `answers/s, ${whole(articles)}`),
    ],
    rows,
  )
  const sizes = table(
    ['`CACHE_MAX_BYTES`', 'different articles asked', 'resident memory', 'heap'],
    memory.map(({ maxBytes, asked, rss, heapUsed }) => [
      inMegabytes(maxBytes),
      whole(asked),
      inMegabytes(rss),
      inMegabytes(heapUsed),
    ]),
  )
  return `${costs}\n\n${sizes}`
}
