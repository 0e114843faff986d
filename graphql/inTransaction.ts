import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import type { Context } from './context'

/** All that is written within it is there in the end, or nothing of it. */
export const inTransaction = async <Result>(
  { payload, viewer }: Context,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const req = await createLocalReq({ user: viewer ?? undefined }, payload)
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
