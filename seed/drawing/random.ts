import { createHash } from 'node:crypto'

export type Random = {
  /** A number from `min` up to `max`. */
  between: (min: number, max: number) => number
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** The same numbers for the same key, on every machine (mulberry32). */
export const randomFor = (key: string): Random => {
  let state = createHash('sha256').update(key).digest().readUInt32LE(0)

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  return {
    between: (min, max) => min + next() * (max - min),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  }
}
