/** Longer than a transaction may last, which takes its position at its end. */
const PATIENCE_MS = 90_000

export type Gap = { low: number; high: number }

const within = ({ low, high }: Gap, position: number) => low <= position && position <= high

/**
 * Where a reader stands in the log. On MongoDB a change may be committed after one with a higher position:
 * a gap is remembered and asked for again, until no transaction could fill it any more.
 */
export const createPlace = () => {
  let top = 0
  let gaps: (Gap & { since: number })[] = []
  const told = new Set<number>()

  const open = (low: number, high: number): void => {
    if (low <= high) gaps.push({ low, high, since: performance.now() })
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

  const isRead = (position: number): boolean =>
    position <= top && !gaps.some((gap) => within(gap, position))

  return {
    top: (): number => top,

    gaps: (): Gap[] => gaps,

    /**
     * After a read that was answered: what it should have found for so long does not come any more. The time
     * is that of the read, since a process that slept was told of nothing meanwhile.
     */
    giveUp(readBegunAt: number): void {
      gaps = gaps.filter(({ since }) => readBegunAt - since < PATIENCE_MS)
    },

    /** Goes to the end of the log, of which these are the last positions, the newest first. */
    moveTo(newest: number[], isWholeLog: boolean): void {
      const isSameLog = (newest[0] ?? 0) >= top
      top = newest[0] ?? 0
      gaps = []
      newest.slice(1).forEach((position, at) => open(position + 1, newest[at]! - 1))
      if (isWholeLog) open(1, (newest.at(-1) ?? 1) - 1)
      // In a log that was put in its place the positions stand for other changes.
      for (const position of told) if (!isSameLog || isRead(position)) told.delete(position)
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
      if (isRead(position) || told.has(position)) return false
      told.add(position)
      return true
    },
  }
}
