import { shown } from '../numbers'
import type { Mixed, Round } from '../results'
import { median, medianRatio } from '../statistics'
import { table } from '../table'
import { medianOf } from './medianOf'

const perSecond = (round: Round) => round.perSecond

export const mixedSection = (rounds: Mixed): string => {
  const row = (name: string, all: Round[], writes: string): string[] => [
    name,
    medianOf(all, 'perSecond'),
    medianOf(all, 'p50'),
    medianOf(all, 'p99'),
    writes,
    shown(medianRatio(all.map(perSecond), rounds.static.map(perSecond))),
  ]
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
