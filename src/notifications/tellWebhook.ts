import type { Payload, Where } from 'payload'

import type { Comment } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { needsCare } from '@/src/moderation/care'

import { callModerationWebhook, hasWebhook, type ModerationEvent } from './moderationWebhook'
import { remember, remembered } from './remembered'

const NAME = 'moderation-webhook'
/** Two transactions may end in another order than their clocks say. */
const OVERLAP_MS = 5 * 60_000
const MOST_IDS = 500

type Place = { until: string; told: string[] }
type Found = Pick<Comment, 'id' | 'waitsSince' | 'care'> & {
  comment?: unknown
  note?: string | null
}
type Told = { event: ModerationEvent; key: string; id: string }

const isPending: Where = { status: { equals: 'pending' } }

const since = (field: string, from: string, until: string): Where => ({
  and: [{ [field]: { greater_than: from } }, { [field]: { less_than_equal: until } }],
})

const CARE = ' care '

/** A comment may wait more than once. Each time it is told of danger at most once, however often its words are changed. */
const keyOf = ({ id, waitsSince, care }: Found): string =>
  `${id}${care ? CARE : ' '}${Date.parse(waitsSince!)}`

const toldOfCare = (keys: string[]): string[] =>
  keys.flatMap((key) => (key.includes(CARE) ? key.split(CARE)[0]! : []))

/** What has come since then, by what it is called, each with a key of its own. */
const eventsBetween = async (
  payload: Payload,
  from: string,
  until: string,
  told: string[],
): Promise<Told[]> => {
  const find = async (
    collection: 'comments' | 'reports' | 'appeals',
    where: Where,
    select: Record<string, true> = {},
  ) =>
    (
      await payload.find({
        collection,
        where,
        depth: 0,
        pagination: false,
        select: select as never,
      })
    ).docs as Found[]

  const fields = { waitsSince: true, care: true } as const
  const begun = await find(
    'comments',
    { and: [isPending, since('waitsSince', from, until)] },
    fields,
  )
  // Who writes of danger where they only waited is to be told of, however long that was. What was told of stays known for as
  // long as it waits; the index by status and care leads to both.
  const known = toldOfCare(told)
  const isKnown: Where[] = known.length > 0 ? [{ id: { in: known } }] : []
  const edited: Where = { or: [since('editedAt', from, until), ...isKnown] }
  const inCare: Where = { and: [isPending, { care: { equals: true } }, edited] }
  const waiting = [...begun, ...(await find('comments', inCare, fields))]
  const reports = await find('reports', since('createdAt', from, until), {
    ...{ comment: true, note: true },
  })
  const appeals = await find('appeals', since('createdAt', from, until), { care: true })
  return [
    ...waiting.map((comment) => ({
      event: comment.care ? ('comment.care' as const) : ('comment.pending' as const),
      ...{ key: keyOf(comment), id: comment.id },
    })),
    ...reports.map(({ id, comment, note }) => ({
      event: needsCare(note ?? '') ? ('report.care' as const) : ('comment.reported' as const),
      ...{ key: id, id: idOf(comment) ?? '' },
    })),
    ...appeals.map(({ id, care }) => ({
      event: care ? ('appeal.care' as const) : ('appeal.opened' as const),
      ...{ key: id, id },
    })),
  ]
}

const ORDER: ModerationEvent[] = [
  'comment.care',
  'report.care',
  'appeal.care',
  'comment.reported',
  'comment.pending',
  'appeal.opened',
]

/**
 * Tells the operator's own tools what waits, each minute. The place moves once all of it was taken: what came while they were
 * away is told later, and nothing is lost with a process. A call that fails half-way is made again as a whole.
 */
export const tellWebhook = async (payload: Payload): Promise<void> => {
  if (!hasWebhook()) return
  const until = new Date().toISOString()
  const place = await remembered<Place>(payload, NAME)
  if (!place) return remember(payload, NAME, { until, told: [] })

  const overlap = (time: string) => new Date(Date.parse(time) - OVERLAP_MS).toISOString()
  const told = new Set(place.told)
  const found = await eventsBetween(payload, overlap(place.until), until, place.told)
  const news = found.filter(({ key }) => !told.has(key))
  for (const event of ORDER) {
    const ids = [...new Set(news.flatMap((each) => (each.event === event ? each.id : [])))]
    const name = event.startsWith('appeal') ? 'appeals' : 'comments'
    for (let begin = 0; begin < ids.length; begin += MOST_IDS)
      await callModerationWebhook(event, {
        [name]: ids.slice(begin, begin + MOST_IDS),
        count: ids.length,
      })
  }
  await remember(payload, NAME, { until, told: [...new Set(found.map(({ key }) => key))] })
}
