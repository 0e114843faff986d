import { inKilobytes, shown, whole } from '../numbers'
import type { Subscriptions } from '../results'
import { median } from '../statistics'
import { table } from '../table'

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
