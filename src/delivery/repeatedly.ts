/** Between the beginnings of two runs, however often they are asked for. */
const SHORTEST_CYCLE_MS = 20

export type Repeating = {
  /** Runs at once; where a run is under way, once more after it. */
  now: () => void
  /** Resolves when nothing runs any more. */
  stop: () => Promise<void>
}

/** Runs something now and again after each pause, until it is stopped. It never keeps the process alive. */
export const repeatedly = (run: () => Promise<void>, pauseMs: number): Repeating => {
  let timer: NodeJS.Timeout | undefined
  let begunAt = 0
  let isRunning = false
  let isAskedFor = false
  let isStopped = false

  const runIn = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      underWay = go()
    }, ms)
    timer.unref()
  }
  const untilNextCycle = () => Math.max(0, begunAt + SHORTEST_CYCLE_MS - performance.now())

  const go = async (): Promise<void> => {
    begunAt = performance.now()
    isRunning = true
    isAskedFor = false
    await run()
    isRunning = false
    if (!isStopped) runIn(isAskedFor ? untilNextCycle() : pauseMs)
  }
  let underWay = go()

  return {
    now(): void {
      if (isRunning) isAskedFor = true
      else if (!isStopped) runIn(untilNextCycle())
    },
    async stop(): Promise<void> {
      isStopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
