/**
 * Runs something now and again after each pause, until the function that it gives back is called; that one
 * resolves when nothing runs any more. It never keeps the process alive.
 */
export const repeatedly = (run: () => Promise<void>, pauseMs: number): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  const go = async (): Promise<void> => {
    await run()
    if (isStopped) return
    timer = setTimeout(() => {
      underWay = go()
    }, pauseMs)
    timer.unref()
  }
  let underWay = go()

  return async () => {
    isStopped = true
    clearTimeout(timer)
    await underWay
  }
}
