import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

/** All that is done with `req`, or nothing, where the database has transactions. */
export const inTransaction = async <Result>(
  payload: Payload,
  run: (req: PayloadRequest) => Promise<Result>,
  user?: TypedUser | null,
): Promise<Result> => {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  await initTransaction(req)
  try {
    const result = await run(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
