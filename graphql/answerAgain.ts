import { types } from 'node:util'

import { env } from '@/src/env'

import { bytesOf, partsOf } from './answerParts'
import type { Context } from './context'
import type { KnownRequest } from './knownRequests'
import { admitAtPrice, settle } from './plugins/cost'
import { Meter } from './plugins/meter'

const { isPromise } = types

export type Again = {
  /** The answer for who asks. */
  bytes: Buffer
  /** The same without what it says of the budget of one client. */
  shared: () => Buffer
}

/** The answer, or null where anything is wrong with it: Apollo tells of that, with its own words. */
export const answerAgain = async (
  request: KnownRequest,
  context: Context,
  { isShared, begunAt }: { isShared: boolean; begunAt: number },
): Promise<Again | null> => {
  let taken = 0
  try {
    taken = await admitAtPrice(context, request.price)
    const meter = new Meter(env.LIMIT_MILLISECONDS, begunAt)
    context.meter = meter
    const made = partsOf(request, context, begunAt)
    const parts = isPromise(made) ? await made : made
    for (const { spent } of parts) meter.spent += spent
    const cost = await settle(context, request.price, taken, isShared)
    const bytes = bytesOf(parts, cost)
    const shared = () =>
      'remaining' in cost ? bytesOf(parts, { ...cost, remaining: undefined }) : bytes
    return { bytes, shared }
  } catch {
    // It is asked again, and fails again.
  }
  if (taken > 0) await context.budget?.giveBack(taken)
  return null
}
