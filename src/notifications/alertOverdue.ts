import type { Payload, Where } from 'payload'

import { countRows } from '@/src/database/rows'
import { DAY_MS } from '@/src/durations'
import { overdue, overdueAppeals } from '@/src/moderation/targets'
import { targetsOf } from '@/src/moderationDesk/counts'

import { callModerationWebhook, hasWebhook } from './moderationWebhook'
import { mailOf } from './mail'
import { remember, remembered } from './remembered'
import { queueUrl } from './waiting'

const NAME = 'overdue-alerts'
/** While it lasts, somebody is told again after this. */
const AGAIN_MS = DAY_MS

const number = (count: number, thing: string): string =>
  count === 1 ? `1 ${thing} waits` : `${count} ${thing}s wait`

/** What may wait for too long, in the order in which somebody should look, and where they find it. */
const KINDS = {
  care: {
    says: (count: number) => `${number(count, 'comment')} whose reader may need help.`,
    queue: 'care',
  },
  careAppeals: {
    says: (count: number) => `${number(count, 'appeal')} whose reader may need help.`,
    queue: 'appeals',
  },
  rest: {
    says: (count: number) => `${number(count, 'other comment')} for a decision.`,
    queue: 'pending',
  },
  appeals: {
    says: (count: number) => `${number(count, 'other appeal')} for an answer.`,
    queue: 'appeals',
  },
} as const
type Kind = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as Kind[]
/** When each was last told of; none while nothing is overdue. */
type Place = Partial<Record<Kind, string>>

/** How many wait for longer than the editors want anybody to. */
const overdueNow = async (payload: Payload): Promise<Record<Kind, number>> => {
  const [targets, now] = [await targetsOf(payload), Date.now()]
  const countIn = (collection: 'comments' | 'appeals', wheres: Where[]) =>
    countRows({ payload, collection, fields: [] }, wheres)
  const [[care = 0, ...others], [careAppeals = 0, appeals = 0]] = await Promise.all([
    countIn('comments', overdue(targets, now)),
    countIn('appeals', overdueAppeals(targets, now)),
  ])
  return { care, careAppeals, rest: others.reduce((sum, count) => sum + count, 0), appeals }
}

const letterOf = (counts: Record<Kind, number>) => {
  const waiting = KIND_NAMES.filter((kind) => counts[kind] > 0)
  const [first = 'rest'] = waiting
  return mailOf(
    {
      subject:
        counts.care + counts.careAppeals > 0
          ? 'Somebody who may need help is waiting'
          : 'Readers wait longer than they should',
      lead: `For longer than the publication wants anybody to wait: ${waiting.map((kind) => KINDS[kind].says(counts[kind])).join(' ')}`,
      link: { label: 'Open the moderation desk', url: queueUrl(KINDS[first].queue) },
      note: 'This mail comes once when it begins, and once a day while it lasts. The targets stand in the settings of moderation.',
    },
    'en',
  )
}

/** One way that fails holds up no other; where all fail, it is tried again. */
const tellBy = async ({ logger }: Payload, ways: (() => Promise<unknown>)[]): Promise<void> => {
  const told = await Promise.allSettled(ways.map((way) => way()))
  const failed = told.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  if (failed.length > 0 && failed.length === told.length) throw failed[0]!.reason
  for (const { reason: err } of failed)
    logger.error({ msg: 'What is overdue could not be told by every way.', err })
}

/** Tells who is named for it that somebody waits for too long: once when it begins, and daily while it lasts. */
export const alertOverdue = async (payload: Payload): Promise<void> => {
  const counts = await overdueNow(payload)
  const told = (await remembered<Place>(payload, NAME)) ?? {}
  const now = Date.now()
  const isNew = (kind: Kind): boolean =>
    counts[kind] > 0 && now - Date.parse(told[kind] ?? '1970-01-01') >= AGAIN_MS
  const news = KIND_NAMES.filter(isNew)
  const isOver = KIND_NAMES.some((kind) => told[kind] && counts[kind] === 0)
  if (news.length === 0 && !isOver) return

  if (news.length > 0) {
    const { alertAddress } = await payload.findGlobal({ slug: 'moderation', depth: 0 })
    await tellBy(payload, [
      ...(hasWebhook() ? [() => callModerationWebhook('overdue', counts)] : []),
      ...(alertAddress ? [() => payload.sendEmail({ to: alertAddress, ...letterOf(counts) })] : []),
    ])
  }
  const standing = KIND_NAMES.flatMap((kind): [Kind, string][] => {
    const since = news.includes(kind) ? new Date(now).toISOString() : told[kind]
    return counts[kind] > 0 && since ? [[kind, since]] : []
  })
  await remember(payload, NAME, Object.fromEntries(standing))
}
