import type { Payload } from 'payload'

const PENDING = Symbol.for('firsthand.pending')
const shared = globalThis as { [PENDING]?: Set<Promise<void>> }
const pending = (shared[PENDING] ??= new Set())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Work that no answer waits for. It begins a little later, by chance, so that neither an answer's time nor
 * that of the next one tells what there was to do.
 */
export const soon = (payload: Payload, what: string, work: () => Promise<void>): void => {
  const run = async () => {
    await pause(50 + Math.random() * 200)
    try {
      await work()
    } catch (err) {
      payload.logger.error({ msg: `${what} failed.`, err })
    }
  }
  const running = run().finally(() => pending.delete(running))
  pending.add(running)
}

/** Once all of it has ended, also what it began itself. */
export const allDone = async (): Promise<void> => {
  while (pending.size > 0) await Promise.all(pending)
}
