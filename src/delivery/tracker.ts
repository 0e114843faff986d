import type { Kept } from './store'

/** Notes what something is made from while it is made. */
export class Tracker {
  readonly tags = new Set<string>()
  /** What is held in memory by what is made. */
  readonly uses = new Set<Kept>()
  /** Whether it would look different to somebody else. */
  viewerMattered = false
  /** Whether it must be made anew each time. */
  isUnkeepable = false
  /** The time from which on it may look different, though nothing was changed. */
  until = Infinity

  include({
    tags,
    viewerMattered,
    isUnkeepable,
    until,
  }: Pick<Tracker, 'viewerMattered' | 'until'> & {
    tags: Iterable<string>
    isUnkeepable?: boolean
  }): void {
    for (const tag of tags) this.tags.add(tag)
    if (viewerMattered) this.viewerMattered = true
    if (isUnkeepable) this.isUnkeepable = true
    if (until < this.until) this.until = until
  }
}
