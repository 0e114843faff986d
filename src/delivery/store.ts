import { LRUCache } from 'lru-cache'

import type { Made } from './keeper'
import { sizeOf } from './sizeOf'
import type { Tracker } from './tracker'

/** What belongs to one object, or to no object in particular. */
type Memo = Map<string, Kept>

/**
 * Objects that are given again and again, and so may own what was made for them. To keep something for an object that
 * is made anew each time would fill the memory with what nobody finds again.
 */
const owners = new WeakSet<object>()

export const mayOwn = <Owner extends object>(owner: Owner): Owner => {
  owners.add(owner)
  return owner
}

const allow = (value: unknown, depth = 0): void => {
  if (typeof value !== 'object' || value === null || depth > 3) return
  owners.add(value)
  if (Array.isArray(value)) for (const each of value) allow(each, depth + 1)
  // A page of a list: its edges, and what stands on them.
  else if ('edges' in value) allow(value.edges, depth + 1)
  else if ('node' in value) allow(value.node, depth + 1)
}

/** What a value costs beside its own bytes, and each tag. */
const OVERHEAD = 400
const PER_TAG = 120

/** How many tags are remembered with the time when they were last dropped. */
const MOST_TAGS = 50_000

export class Kept {
  readonly usedBy = new Set<Kept>()
  /** How many things had been put in when it was last found. */
  foundAt = -1

  constructor(
    readonly memo: Memo,
    readonly key: string,
    readonly value: unknown,
    readonly tags: readonly string[],
    readonly uses: readonly Kept[],
    readonly viewerMattered: boolean,
    readonly visitorMattered: boolean,
    readonly until: number,
  ) {}
}

/**
 * Values in bounded memory, each with the tags of what it was made from, until one of these is dropped. A value
 * belongs to an object, and is found as long as that object is in use.
 */
export class Store {
  /** The owner of what belongs to no object. */
  readonly root = {}
  /** How many drops there were: what was begun earlier may be made from what is dropped since. */
  time = 0
  #puts = 0
  readonly #memos = new WeakMap<object, Memo>()
  readonly #tagged = new Map<string, Set<Kept>>()
  readonly #droppedAt = new Map<string, number>()
  /** Of drops before this time nothing is known any more. */
  #horizon = 0
  readonly #kept: LRUCache<Kept, true>
  readonly #underWay = new WeakMap<object, Map<string, { made: Made; since: number }>>()

  constructor(readonly maxBytes: number) {
    this.#kept = new LRUCache<Kept, true>({
      maxSize: maxBytes,
      disposeAfter: (_, kept) => this.#unlink(kept),
    })
  }

  get bytes(): number {
    return this.#kept.calculatedSize
  }

  owns(owner: object): boolean {
    return owner === this.root || owners.has(owner)
  }

  find(owner: object, key: string): Kept | undefined {
    const kept = this.#memos.get(owner)?.get(key)
    if (!kept) return undefined
    if (kept.until < Infinity && kept.until <= Date.now()) {
      this.#kept.delete(kept)
      return undefined
    }
    // Room is made only when something is put in: until then it need not be told apart what was found when.
    if (kept.foundAt !== this.#puts) {
      kept.foundAt = this.#puts
      this.#kept.get(kept)
      // What it holds is in use as well, and must not go before it.
      for (const used of kept.uses) this.#kept.get(used)
    }
    return kept
  }

  /** Keeps a value that was begun at a time of this store; not where something that it was made from is gone since. */
  put(
    owner: object,
    key: string,
    value: unknown,
    tracker: Tracker,
    since: number,
    bytes?: number,
  ): Kept | null {
    const tags = [...new Set(tracker.allTags())]
    const uses = [...tracker.uses]
    if (tracker.isUnkeepable || since < this.#horizon) return null
    if (tags.some((tag) => (this.#droppedAt.get(tag) ?? 0) > since)) return null
    if (uses.some((used) => !this.#kept.has(used))) return null

    this.#puts += 1
    const memo = this.#memoOf(owner)
    const before = memo.get(key)
    if (before) this.#kept.delete(before)

    const { viewerMattered, visitorMattered, until } = tracker
    const kept = new Kept(memo, key, value, tags, uses, viewerMattered, visitorMattered, until)
    memo.set(key, kept)
    allow(value)
    for (const tag of tags) this.#taggedWith(tag).add(kept)
    for (const used of uses) used.usedBy.add(kept)

    const held = new Set<unknown>([owner, ...uses.map((used) => used.value)])
    const size = OVERHEAD + key.length + PER_TAG * tags.length + (bytes ?? sizeOf(value, held))
    // What is larger than the whole store is not taken in.
    if (size > this.maxBytes) this.#unlink(kept)
    else this.#kept.set(kept, true, { size })
    return this.#kept.has(kept) ? kept : null
  }

  /** What is being made by someone who began to read after the last drop. */
  underWay(owner: object, key: string): Made | undefined {
    const begun = this.#underWay.get(owner)?.get(key)
    return begun?.since === this.time ? begun.made : undefined
  }

  begin(owner: object, key: string, made: Made, since: number): void {
    const begun = this.#underWay.get(owner) ?? new Map<string, { made: Made; since: number }>()
    this.#underWay.set(owner, begun.set(key, { made, since }))
    const end = (): void => {
      if (begun.get(key)?.made === made) begun.delete(key)
    }
    Promise.resolve(made.value).then(end, end)
  }

  /** Forgets everything that was made from these. */
  drop(tags: readonly string[]): void {
    this.time += 1
    for (const tag of tags) {
      this.#droppedAt.delete(tag)
      this.#droppedAt.set(tag, this.time)
      for (const kept of this.#tagged.get(tag) ?? []) this.#kept.delete(kept)
    }
    for (const [tag, time] of this.#droppedAt) {
      if (this.#droppedAt.size <= MOST_TAGS) break
      this.#droppedAt.delete(tag)
      this.#horizon = time
    }
  }

  clear(): void {
    this.time += 1
    this.#horizon = this.time
    this.#droppedAt.clear()
    this.#kept.clear()
  }

  #memoOf(owner: object): Memo {
    const known = this.#memos.get(owner)
    if (known) return known
    const memo: Memo = new Map()
    this.#memos.set(owner, memo)
    return memo
  }

  #taggedWith(tag: string): Set<Kept> {
    const known = this.#tagged.get(tag)
    if (known) return known
    const tagged = new Set<Kept>()
    this.#tagged.set(tag, tagged)
    return tagged
  }

  #unlink(kept: Kept): void {
    if (kept.memo.get(kept.key) === kept) kept.memo.delete(kept.key)
    for (const tag of kept.tags) {
      const tagged = this.#tagged.get(tag)
      tagged?.delete(kept)
      if (tagged?.size === 0) this.#tagged.delete(tag)
    }
    for (const used of kept.uses) used.usedBy.delete(kept)
    // They hold its value, which would be in memory without being counted.
    for (const user of kept.usedBy) this.#kept.delete(user)
  }
}
