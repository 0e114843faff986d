import type { Context } from './context'
import { mendable } from './modules/userError'
import { retried } from '@/src/operations/retried'

/** Runs what a reader or a member of staff asked to be written; what follows sees it. */
export const command = async <Result extends object>(
  context: Context,
  write: () => Promise<Result>,
) => {
  const attempt = () => {
    context.readAnew()
    return write()
  }
  try {
    return await mendable(() => retried(attempt))
  } finally {
    context.readAnew()
  }
}
