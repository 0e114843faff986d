import type { Payload } from 'payload'

import { inTime } from '@/src/database/inTime'
import { countFrom } from '@/src/database/positions'
import { env } from '@/src/env'

import { newestStands, oldestPosition, readChanges, type Stand } from './changeLog'
import { createPlace } from './changePlace'
import type { Change } from './changes'

const MOST_AT_ONCE = 500
/** How far behind the newest change a transaction may still be open when the reader begins. */
const LOOK_BACK = 1000
/** A connection that was cut without a word never answers. */
const LONGEST_READ_MS = 5000
/** Half of what the log keeps, since clocks differ and rows are older than their commits. */
const LONGEST_AWAY_MS = (env.CHANGES_KEEP_HOURS / 2) * 60 * 60 * 1000

/** `reset` is told where the log does not reach back far enough: whatever was kept may be out of date. */
export type News = Change | 'reset'

const answered = <Answer>(read: Promise<Answer>): Promise<Answer> =>
  inTime(read, LONGEST_READ_MS, 'The database does not answer.')

/** Reads the log from its end on, and tells each change once. */
export const createLogReader = (payload: Payload, tell: (news: News) => void) => {
  const place = createPlace()
  let topRow = ''
  let knownAt: number | null = null

  const goToEnd = async (): Promise<void> => {
    const begunAt = Date.now()
    const newest = await answered(newestStands(payload, LOOK_BACK))
    const [top] = newest
    if (top) await answered(countFrom(payload, top.position))
    place.moveTo(
      newest.map(({ position }) => position),
      newest.length < LOOK_BACK,
    )
    topRow = top?.row ?? ''
    knownAt = begunAt
  }

  const beginAnew = async (): Promise<void> => {
    await goToEnd()
    tell('reset')
  }

  /** Whether changes behind our place may be missing from the log, of which `next` is the first from there on. */
  const isLost = async (own: Stand, next: Stand | undefined): Promise<boolean> => {
    if (next?.position === own.position) return next.row !== own.row
    if (own.position === 0 && !next) return false
    // Our row was pruned and the log begins right behind it, or else it is another log by now.
    return (await answered(oldestPosition(payload))) !== own.position + 1
  }

  const readOn = async (lastKnownAt: number): Promise<void> => {
    if (Date.now() - lastKnownAt > LONGEST_AWAY_MS) return beginAnew()

    for (;;) {
      const begun = { at: Date.now(), monotonic: performance.now() }
      const own = { position: place.top(), row: topRow }
      const rows = await answered(
        readChanges(payload, { from: own.position, gaps: place.gaps(), limit: MOST_AT_ONCE }),
      )
      const isAll = rows.length < MOST_AT_ONCE
      const next = rows.find(({ position }) => position >= own.position)
      // Where gaps alone fill the answer it says nothing about our place.
      if ((next || isAll) && (await isLost(own, next))) return beginAnew()

      for (const { position, row, change } of rows) {
        if (position > place.top()) topRow = row
        if (place.reach(position)) tell(change)
      }
      if (isAll) {
        place.giveUp(begun.monotonic)
        knownAt = begun.at
        return
      }
    }
  }

  return {
    read: (): Promise<void> => (knownAt === null ? goToEnd() : readOn(knownAt)),

    /** When the last read that was answered was begun: all that was committed until then is told. */
    knownAt: (): number | null => knownAt,

    /** Tells at once what this process committed itself. */
    take(changes: Change[]): void {
      for (const change of changes) if (place.foretell(change.position)) tell(change)
    },
  }
}
