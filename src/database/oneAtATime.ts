import { inTime } from './inTime'

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

    const message = `The database was busy for ${longestWaitMs / 1000} s.`
    await inTime(previous, longestWaitMs, message).catch((error: unknown) => {
      release()
      throw error
    })
    return release
  }
}
