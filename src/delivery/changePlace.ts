/** Longer than a transaction may last, which takes its position at its end. */
const PATIENCE_MS = 90_000

export type Gap = { low: number; high: number }
/** When it was opened, and when it was last asked for. */
type Open = Gap & { since: number; asked: number }
/** A place as it is kept in the database. */
export type SavedPlace = { top: number; gaps: Open[] }

const within = ({ low, high }: Gap, position: number) => low <= position && position <= high

/**
 * Where a reader stands in the log. On MongoDB a change may be committed after one with a higher position:
 * a gap is remembered and asked for again, until no transaction could fill it any more.
 */
export const createPlace = (saved: SavedPlace = { top: 0, gaps: [] }) => {
  let top = saved.top
  let gaps = [...saved.gaps]
  const told = new Set<number>()

  const open = (low: number, high: number): void => {
    const since = Date.now()
    if (low <= high) gaps.push({ low, high, since, asked: since })
  }
  const close = (position: number): boolean => {
    const gap = gaps.find((each) => within(each, position))
    if (!gap) return false

    const rest = [
      { ...gap, high: position - 1 },
      { ...gap, low: position + 1 },
    ].filter(({ low, high }) => low <= high)
    gaps = [...gaps.filter((each) => each !== gap), ...rest]
    return true
  }

  return {
    top: (): number => top,

    saved: (): SavedPlace => ({ top, gaps }),

    /** To be asked for now; each a last time when no transaction can fill it any more. */
    gaps(): Gap[] {
      gaps = gaps
        .filter(({ since, asked }) => asked - since < PATIENCE_MS)
        .map((gap) => ({ ...gap, asked: Date.now() }))
      return gaps
    },

    /** Goes to the end of the log, of which these are the last positions, the newest first. */
    moveTo(newest: number[], isWholeLog: boolean): void {
      top = newest[0] ?? 0
      gaps = []
      newest.slice(1).forEach((position, at) => open(position + 1, newest[at]! - 1))
      if (isWholeLog) open(1, (newest.at(-1) ?? 1) - 1)
    },

    /** Notes that a position was read; true where its change is still to be told. */
    reach(position: number): boolean {
      if (position > top) {
        open(top + 1, position - 1)
        top = position
      } else if (!close(position)) return false
      return !told.delete(position)
    },

    /** Notes that a change is told before it is read; false where that is done already. */
    foretell(position: number): boolean {
      const isRead = position <= top && !gaps.some((gap) => within(gap, position))
      if (isRead || told.has(position)) return false
      told.add(position)
      return true
    },
  }
}

export type Place = ReturnType<typeof createPlace>
