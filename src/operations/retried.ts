import { ChangedMeanwhile } from '@/src/errors'

const ATTEMPTS = 8

type Labelled = { hasErrorLabel: (label: string) => boolean }

/** MongoDB's word for "two transactions met; the same again will do". SQLite's writers queue and never meet. */
const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  typeof (error as Partial<Labelled>).hasErrorLabel === 'function' &&
  (error as unknown as Labelled).hasErrorLabel('TransientTransactionError')

/** Runs a write again, a little later each time, where it only lost a race against another transaction. */
export const retried = async <Result>(write: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write()
    } catch (error) {
      const isLost = error instanceof ChangedMeanwhile || isTransient(error)
      if (attempt === ATTEMPTS || !isLost) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** attempt * 5))
    }
  }
}
