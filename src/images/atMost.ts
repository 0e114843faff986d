/** More is asked for than can be done soon. */
export class TooBusy extends Error {}

/** Runs at most so many works at a time, in the order of asking, and turns away who would wait too long. */
export const atMost = (running: number, waiting: number) => {
  const queue: (() => void)[] = []
  let active = 0

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (active < running) active++
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve))
    else throw new TooBusy()

    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else active--
    }
  }
}
