import type { Payload } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { isWaiting, queuesOf } from '@/src/moderation/queues'

import { namedClaims, runningClaims } from './claims'
import type { Claim, LiveEvents } from './contract'
import { countsNow } from './counts'
import { staffNamed } from './names'

/** What is committed late has an earlier time on it, and the clocks of two processes differ. */
const OVERLAP_MS = 10_000
/** More than so many at once are not told one by one: the counts tell of them. */
const MOST = 500
/** Time alone makes a comment overdue. */
const COUNTED_MS = 30_000

export type Event = {
  [Name in keyof LiveEvents]: { name: Name; data: LiveEvents[Name] }
}[keyof LiveEvents]

type Changed = Pick<Comment, 'id' | 'updatedAt' | 'createdAt'> & Parameters<typeof queuesOf>[0]

const changedSince = async ({ db }: Payload, since: string): Promise<Changed[]> => {
  const { docs } = await db.find<Changed>({
    collection: 'comments',
    where: { updatedAt: { greater_than: since } },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
    select: {
      ...{ status: true, care: true, newcomer: true, moderated: true, openReports: true },
      ...{ updatedAt: true, createdAt: true },
    },
  })
  return docs
}

const decidedSince = async ({ db }: Payload, since: string): Promise<Decision[]> => {
  const { docs } = await db.find<Decision>({
    collection: 'decisions',
    where: { createdAt: { greater_than: since } },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
  })
  return docs.filter(({ madeBy }) => madeBy === 'staff')
}

const grouped = <Item>(items: Item[], key: (item: Item) => string): Item[][] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

/** Looks at the database again and again, and tells what became different since it looked last. */
export const createWatch = (payload: Payload) => {
  const begun = new Date().toISOString()
  const seenComments = new Map<string, string>()
  const seenDecisions = new Map<string, string>()
  let claims = new Map<string, Claim>()
  let counts = ''
  let countedAt = 0
  let isFirst = true

  const fresh = <Item extends { id: string }>(
    items: Item[],
    seen: Map<string, string>,
    versionOf: (item: Item) => string,
  ): Item[] => {
    const found = items.filter((item) => seen.get(item.id) !== versionOf(item))
    for (const item of found) seen.set(item.id, versionOf(item))
    return found
  }
  const forget = (seen: Map<string, string>, before: string): void => {
    for (const [id, at] of seen) if (at < before) seen.delete(id)
  }

  const decidedEvents = async (decisions: Decision[], comments: Changed[]): Promise<Event[]> => {
    const names = await staffNamed(
      payload,
      decisions.map(({ decider }) => idOf(decider)),
    )
    const places = new Map(comments.map((comment) => [comment.id, queuesOf(comment)]))
    const placeOf = ({ comment }: Decision) => places.get(idOf(comment) ?? '') ?? null
    return grouped(
      decisions,
      (line) => `${idOf(line.decider)} ${line.decision} ${placeOf(line)?.join()}`,
    ).map((group) => ({
      name: 'changed',
      data: {
        ids: group.flatMap(({ comment }) => idOf(comment) ?? []),
        by: names.get(idOf(group[0]!.decider) ?? '') ?? null,
        decision: group[0]!.decision,
        queues: placeOf(group[0]!),
      },
    }))
  }

  const commentEvents = (changed: Changed[], told: Set<string | null>): Event[] => {
    const others = changed.filter(({ id }) => !told.has(id))
    const arrived = others.filter(
      (comment) => isWaiting(comment) || Date.parse(comment.createdAt) >= Date.parse(begun),
    )
    const rest = others.filter((comment) => !arrived.includes(comment))
    const events: Event[] = grouped(arrived, (comment) => queuesOf(comment).join()).map(
      (group) => ({
        name: 'arrived',
        data: { ids: group.map(({ id }) => id), queues: queuesOf(group[0]!) },
      }),
    )
    if (rest.length > 0)
      events.push({
        name: 'changed',
        data: { ids: rest.map(({ id }) => id), by: null, decision: null, queues: null },
      })
    return events
  }

  const claimEvents = async (): Promise<Event[]> => {
    const now = new Map(
      (await namedClaims(payload, await runningClaims(payload))).map((each) => [
        each.comment,
        each,
      ]),
    )
    const begun = [...now.values()].filter(
      ({ comment, moderator, until }) =>
        claims.get(comment)?.until !== until || claims.get(comment)?.moderator.id !== moderator.id,
    )
    const released = [...claims.keys()].filter((comment) => !now.has(comment))
    claims = now
    return begun.length + released.length > 0
      ? [{ name: 'claims', data: { claims: begun, released } }]
      : []
  }

  const countEvents = async (isChanged: boolean): Promise<Event[]> => {
    if (!isChanged && Date.now() - countedAt < COUNTED_MS) return []
    countedAt = Date.now()
    const data = await countsNow(payload)
    const text = JSON.stringify(data)
    if (text === counts) return []
    counts = text
    return [{ name: 'counts', data }]
  }

  return {
    /** What a listener who comes now is told of who is at what. */
    claims: (): Claim[] => [...claims.values()],

    async look(): Promise<Event[]> {
      const since = new Date(Date.now() - OVERLAP_MS).toISOString()
      const decisions = await decidedSince(payload, since)
      // Read behind them, so that each stands where its decision has put it.
      const comments = await changedSince(payload, since)
      const changed = fresh(comments, seenComments, ({ updatedAt }) => updatedAt)
      const decided = fresh(decisions, seenDecisions, ({ createdAt }) => createdAt)
      const claimed = await claimEvents()
      const before = new Date(Date.now() - 2 * OVERLAP_MS).toISOString()
      forget(seenComments, before)
      forget(seenDecisions, before)
      // What was there before anybody listened, the page that they opened shows.
      if (isFirst) {
        isFirst = false
        await countEvents(true)
        return []
      }
      const told = new Set(decided.map(({ comment }) => idOf(comment)))
      return [
        ...(decided.length > 0 ? await decidedEvents(decided, comments) : []),
        ...commentEvents(changed, told),
        ...claimed,
        ...(await countEvents(changed.length + decided.length > 0)),
      ]
    },
  }
}
