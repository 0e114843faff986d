import type { Payload } from 'payload'

import { takeLease, watchHolder } from '@/src/delivery/logLease'
import { standingOrBegun } from '@/src/delivery/logPlaces'

const watching = new Map<string, ReturnType<typeof watchHolder>>()

/**
 * Does what several processes over one database would else do at once. Whoever comes second leaves it; what a process was at when
 * it died is done by whoever comes next.
 */
export const inOneProcess = async (
  payload: Payload,
  name: string,
  work: () => Promise<void>,
): Promise<void> => {
  const isFree = watching.get(name) ?? watchHolder()
  watching.set(name, isFree)

  const standing = await standingOrBegun(payload, name)
  const lease = isFree(standing) ? await takeLease(payload, name, standing) : null
  if (!lease) return
  try {
    await work()
  } finally {
    await lease.end()
  }
}
