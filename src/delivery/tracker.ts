import type { Kept } from './store'

type Part = Pick<Tracker, 'viewerMattered' | 'visitorMattered' | 'until'> &
  Partial<Pick<Tracker, 'isUnkeepable' | 'isForOne'>>

/** Notes what something is made from while it is made. */
export class Tracker {
  /** Its own, beside those of what it uses. */
  readonly tags = new Set<string>()
  /** What is held in memory by what is made. */
  readonly uses = new Set<Kept>()
  /** Whether it would look different to somebody else. */
  viewerMattered = false
  /** The same, for a visitor without an account who is known by a cookie. */
  visitorMattered = false
  /** Whether nobody else may be given it, though they ask at the same moment. */
  isForOne = false
  /** Whether it must be made anew each time. */
  isUnkeepable = false
  /** The time from which on it may look different, though nothing was changed. */
  until = Infinity

  use(kept: Kept): void {
    this.uses.add(kept)
    this.#limit(kept)
  }

  /** Some more than once: they are put together when something is kept, which most that is read is not. */
  *allTags(): Iterable<string> {
    yield* this.tags
    for (const kept of this.uses) yield* kept.tags
  }

  /** What is made holds none of what it uses in memory: it is no more than bytes. */
  letGo(): void {
    for (const kept of this.uses) for (const tag of kept.tags) this.tags.add(tag)
    this.uses.clear()
  }

  /** What that was made from, but for what it uses. */
  include(other: Tracker): void {
    for (const tag of other.allTags()) this.tags.add(tag)
    this.#limit(other)
  }

  #limit({ viewerMattered, visitorMattered, isUnkeepable, isForOne, until }: Part): void {
    if (viewerMattered) this.viewerMattered = true
    if (visitorMattered) this.visitorMattered = true
    if (isForOne) this.isForOne = true
    if (isUnkeepable) this.isUnkeepable = true
    if (until < this.until) this.until = until
  }
}
