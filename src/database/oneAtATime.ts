/**
 * A queue of one: `await takeTurn()` resolves, in the order of asking, once all earlier turns were given back.
 * A turn waited for longer than `longestWaitMs` is an error, since then something holds it and waits for us.
 */
export const oneAtATime = (longestWaitMs: number) => {
  let last: Promise<void> = Promise.resolve()

  return async (): Promise<() => void> => {
    const previous = last
    let release = () => {}
    const mine = new Promise<void>((resolve) => (release = resolve))
    last = previous.then(() => mine)

    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The database was busy for ${longestWaitMs / 1000} s.`)),
        longestWaitMs,
      )
    })
    try {
      await Promise.race([previous, tooLong])
    } catch (error) {
      release()
      throw error
    } finally {
      clearTimeout(timer)
    }
    return release
  }
}
