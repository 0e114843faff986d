import { shown, whole } from '../numbers'
import type { Readers } from '../results'
import { table } from '../table'

export const readersSection = ({ crowds }: Readers): string =>
  table(
    [
      '',
      'readers at once',
      'acknowledged writes',
      'sent twice at once',
      'cut off, and sent again',
      'failed, and sent again',
      'writes/s',
      'lost',
      'counted twice',
    ],
    crowds.map((crowd) => [
      crowd.database,
      ...[crowd.readers, crowd.acknowledged, crowd.twice, crowd.cut, crowd.again].map(whole),
      shown(crowd.acknowledged / crowd.seconds),
      ...[crowd.lost, crowd.countedTwice].map(whole),
    ]),
  )
