import { inMegabytes, shown, whole } from '../numbers'
import { type Growth, PAGES, type Round } from '../results'
import { medianRatio } from '../statistics'
import { table } from '../table'
import { medianOf } from './medianOf'

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
