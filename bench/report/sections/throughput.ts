import { shown, whole } from '../numbers'
import { timesOf } from '../requirements'
import { SUBJECTS, type Throughput } from '../results'
import { table } from '../table'
import { medianOf } from './medianOf'

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
