import { othersFirst } from './othersFirst'

/** While others want the event loop, writes take a fifth of it. */
const TIMES_AS_LONG = 4
/** Nothing works longer between two statements: what comes later than that was waiting for something. */
const LONGEST_WORK_MS = 20
/** A write that began to wait so long ago gives way no more. */
const PATIENCE_MS = 2000

/** Lets others have the event loop in front of each statement of a write, for some times as long as the write had it. */
export const createGivingWay = () => {
  let patientUntil = Infinity
  let resumedAt = -Infinity
  let last = Promise.resolve()

  const giveWay = async (): Promise<void> => {
    const now = performance.now()
    const worked = Math.min(now - resumedAt, LONGEST_WORK_MS)
    await othersFirst(now < patientUntil ? worked * TIMES_AS_LONG : 0)
    resumedAt = performance.now()
  }

  return {
    /** For a write that has waited for its turn since then. */
    begin(since: number): void {
      patientUntil = since + PATIENCE_MS
    },

    /** Has each statement of a connection give way first; they run in the order in which they came. */
    on(client: { execute: (...args: never[]) => Promise<unknown> }): void {
      const execute = client.execute.bind(client)
      client.execute = async (...args) => {
        last = last.then(giveWay)
        await last
        return execute(...args)
      }
    },
  }
}
