import type { ChangeFeed } from './changeFeed'
import type { Change } from './changes'

/** Some changes never came, so whoever goes by them must read anew. */
export class ChangesMissed extends Error {
  constructor() {
    super('Some changes were missed. Read anew what is shown, and subscribe again.')
  }
}

export class ReadsTooSlowly extends Error {
  constructor(most: number) {
    super(`More than ${most} events wait to be read. Subscribe again, and read faster.`)
  }
}

type Options = {
  wants: (change: Change) => boolean
  /** With this change the stream is at its end. */
  endsWith?: (change: Change) => boolean
  /** How many may wait. */
  most: number
  /** The newest stands for all that come within this time. */
  mergedWithinMs?: number
}

/** Changes from here on, for someone who takes one after another at a pace of their own. */
export const changeStream = (
  feed: ChangeFeed,
  { wants, endsWith, most, mergedWithinMs = 0 }: Options,
): AsyncIterableIterator<Change, undefined> => {
  const waiting: Change[] = []
  let failure: Error | null = null
  let isOver = false
  let notBefore = 0
  let wake = () => {}

  const end = (error?: Error): void => {
    unsubscribe()
    isOver = true
    if (error) {
      failure = error
      waiting.length = 0
    }
    wake()
  }
  const unsubscribe = feed.subscribe((news) => {
    if (news === 'reset') return end(new ChangesMissed())
    if (endsWith?.(news)) return end()
    if (!wants(news)) return

    if (mergedWithinMs) waiting.length = 0
    waiting.push(news)
    if (waiting.length > most) end(new ReadsTooSlowly(most))
    wake()
  })

  const woken = (withinMs?: number) =>
    new Promise<void>((resolve) => {
      const timer = withinMs === undefined ? undefined : setTimeout(resolve, withinMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    async next() {
      while (!isOver && (waiting.length === 0 || Date.now() < notBefore))
        await (waiting.length === 0 ? woken() : woken(notBefore - Date.now()))

      if (failure) {
        const error = failure
        failure = null
        throw error
      }
      const value = waiting.shift()
      if (!value) return { done: true, value: undefined }
      notBefore = Date.now() + mergedWithinMs
      return { done: false, value }
    },
    async return() {
      waiting.length = 0
      end()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
