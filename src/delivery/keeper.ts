import { types } from 'node:util'
import type { TypedUser } from 'payload'

import type { Kept, Store } from './store'
import { Tracker } from './tracker'

const { isPromise } = types

type Maybe<Value> = Value | Promise<Value>

/** What is being made, or was made for one request. */
export type Made = {
  value: Maybe<unknown>
  tracker: Tracker
  /** For whom it is made. */
  visit: Visit
  kept: Kept | null
}

/** One request: what it has read it does not read again. */
export class Visit {
  readonly made = new Map<object, Map<string, Made>>()
  /** The time of the store when this began: what it has read may be as old as that. */
  readonly since: number
  /** Whether what is made from here on may be for this viewer alone. */
  isPersonal = false
  /** Whether drafts are shown: then nothing is kept, and nothing that was kept is used. */
  isPreview = false

  constructor(
    readonly store: Store | null,
    readonly viewer: TypedUser | null,
    /** The hash of a visitor without an account, who left something here before. */
    readonly visitor: string | null = null,
  ) {
    this.since = store?.time ?? 0
  }
}

const NOBODY = {}

type Regard = Pick<Tracker, 'viewerMattered' | 'visitorMattered'>

/** Whether what was made with this regard may be another for one of those who ask. */
export const isPersonalTo = (
  { viewerMattered, visitorMattered }: Regard,
  ...visits: Pick<Visit, 'viewer' | 'visitor'>[]
): boolean =>
  (viewerMattered && visits.some(({ viewer }) => viewer !== null)) ||
  (visitorMattered && visits.some(({ visitor }) => visitor !== null))

/** Gets once what many ask for, and notes what an answer is made from. */
export class Keeper {
  constructor(
    readonly visit: Visit,
    readonly tracker = new Tracker(),
  ) {}

  touch(...tags: string[]): void {
    for (const tag of tags) this.tracker.tags.add(tag)
  }

  /** Who asks. What is made with regard to that is kept for visitors alone. */
  get viewer(): TypedUser | null {
    this.viewerMatters()
    return this.visit.viewer
  }

  /** The same of a visitor without an account: the hash that their cookie names them by. */
  get visitor(): string | null {
    this.tracker.visitorMattered = true
    if (this.visit.visitor) this.visit.isPersonal = true
    return this.visit.visitor
  }

  viewerMatters(): void {
    this.tracker.viewerMattered = true
    if (this.visit.viewer) this.visit.isPersonal = true
  }

  /** What is made is an answer to this one request. */
  mustBeMadeAnew(): void {
    this.tracker.isUnkeepable = true
  }

  /** The same, and others who ask at the same moment get one of their own. */
  isForOne(): void {
    this.tracker.isForOne = true
    this.mustBeMadeAnew()
  }

  /** From here on the request reads drafts. */
  showsDrafts(): void {
    this.visit.isPreview = true
    this.mustBeMadeAnew()
  }

  changesAt(time: number): void {
    if (time > Date.now() && time < this.tracker.until) this.tracker.until = time
  }

  /** What belongs to this owner under this key: kept, or being made for someone, or else made now. */
  keep<Value>(
    owner: object | null,
    key: string,
    make: (keeper: Keeper) => Maybe<Value>,
  ): Maybe<Value> {
    const kept = this.find(owner, key)
    if (kept) return kept.value as Value

    const { isPreview, store } = this.visit
    const of = owner ?? store?.root ?? NOBODY
    return this.#get(of, key, make, !isPreview && store?.owns(of) ? store : null)
  }

  /** What is kept of this owner under this key, and may be given to who asks. */
  find(owner: object | null, key: string): Kept | undefined {
    const { isPreview, store } = this.visit
    if (!store || isPreview) return undefined
    const kept = store.find(owner ?? store.root, key)
    if (!kept || isPersonalTo(kept, this.visit)) return undefined
    this.tracker.use(kept)
    return kept
  }

  /** The same, but not beyond this request. */
  once<Value>(owner: object, key: string, make: (keeper: Keeper) => Maybe<Value>): Maybe<Value> {
    return this.#get(owner, key, make, null)
  }

  #get<Value>(
    of: object,
    key: string,
    make: (keeper: Keeper) => Maybe<Value>,
    store: Store | null,
  ): Maybe<Value> {
    const { made } = this.visit

    const mine = made.get(of)?.get(key)
    if (mine) return this.#given(mine) as Maybe<Value>

    const own = () => this.#given(this.#make(of, key, make, store)) as Maybe<Value>
    const begun = store?.underWay(of, key)
    if (!store || !begun || this.#isForAnother(begun)) return own()
    return this.#join(begun, () => {
      // Many may have waited in vain: one of them begins, and the others join that one.
      const kept = this.find(of, key)
      if (kept) return kept.value as Value
      const next = store.underWay(of, key)
      const isForAll = next && this.#isNobodys(next) && !this.#isForAnother(next)
      return isForAll ? this.#join(next, own) : own()
    })
  }

  /** What is being made for somebody, or else, where that is for them alone, something else. */
  #join<Value>(begun: Made, otherwise: () => Maybe<Value>): Promise<Value> {
    return (begun.value as Promise<Value>).then(
      (value) => {
        if (this.#isForAnother(begun)) return otherwise()
        this.#note(begun)
        return value
      },
      (error: unknown) => {
        if (this.#isForAnother(begun)) return otherwise()
        throw error
      },
    )
  }

  /** Drafts are shown to whom they are shown, and what has regard to a viewer is for visitors alone. */
  #isForAnother({ tracker, visit }: Made): boolean {
    return visit.isPreview || tracker.isForOne || isPersonalTo(tracker, this.visit, visit)
  }

  /** Whether neither who asks nor who makes it is known by anything. */
  #isNobodys({ visit }: Made): boolean {
    const everyRegard = { viewerMattered: true, visitorMattered: true }
    return !isPersonalTo(everyRegard, this.visit, visit)
  }

  #make<Value>(
    of: object,
    key: string,
    make: (keeper: Keeper) => Maybe<Value>,
    store: Store | null,
  ): Made {
    const { visit } = this
    const keeper = new Keeper(visit)
    const { tracker } = keeper
    const made: Made = { value: undefined, tracker, visit, kept: null }
    const finish = (value: Value): Value => {
      made.value = value
      if (store && !visit.isPersonal && !visit.isPreview)
        made.kept = store.put(of, key, value, tracker, visit.since)
      return value
    }

    const value = make(keeper)
    if (!isPromise(value)) finish(value)
    else {
      made.value = value.then(finish)
      store?.begin(of, key, made, visit.since)
    }
    const mine = visit.made.get(of) ?? new Map<string, Made>()
    visit.made.set(of, mine.set(key, made))
    return made
  }

  #given(made: Made): Maybe<unknown> {
    if (!isPromise(made.value)) {
      this.#note(made)
      return made.value
    }
    return made.value.then((value) => {
      this.#note(made)
      return value
    })
  }

  #note({ tracker, kept }: Made): void {
    if (kept) this.tracker.use(kept)
    else this.tracker.include(tracker)
  }
}
