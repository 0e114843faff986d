import { shown, whole } from '../numbers'
import type { Stampede } from '../results'
import { median } from '../statistics'
import { table } from '../table'

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
