import type { Payload, Where } from 'payload'

import { callModerationWebhook, hasWebhook } from './moderationWebhook'
import { mailOf } from './mail'
import { remember, remembered } from './remembered'
import { countComments, queueUrl, WAITING } from './waiting'

const NAME = 'overdue-alerts'
const MINUTE_MS = 60_000
/** While it lasts, somebody is told again after this. */
const AGAIN_MS = 24 * 60 * MINUTE_MS

const KINDS = ['care', 'rest'] as const
type Kind = (typeof KINDS)[number]
/** When each was last told of; none while nothing is overdue. */
type Place = Partial<Record<Kind, string>>

const isNoCare: Where = { care: { not_equals: true } }

/** How many wait for longer than the editors want anybody to; who may need help stands first. */
const overdueNow = async (payload: Payload): Promise<Record<Kind, number>> => {
  const { careMinutes, decisionMinutes } = await payload.findGlobal({
    slug: 'moderation',
    depth: 0,
  })
  const before = (minutes: number): Where => ({
    waitsSince: { less_than_equal: new Date(Date.now() - minutes * MINUTE_MS).toISOString() },
  })
  const late = before(decisionMinutes ?? 1440)
  const pending = countComments(payload, WAITING.pending.where, isNoCare, late)
  const shown: Where = { status: { equals: 'approved' } }
  const reported = countComments(payload, WAITING.reported.where, shown, late)
  return {
    care: await countComments(payload, WAITING.care.where, before(careMinutes ?? 30)),
    rest: (await pending) + (await reported),
  }
}

const things = (count: number): string => (count === 1 ? 'comment waits' : 'comments wait')

const letterOf = ({ care, rest }: Record<Kind, number>) => {
  const lines = [
    ...(care > 0 ? [`${care} ${things(care)} whose reader may need help.`] : []),
    ...(rest > 0 ? [`${rest} other ${things(rest)} for a decision.`] : []),
  ]
  return mailOf(
    {
      subject:
        care > 0
          ? 'Somebody who may need help is waiting'
          : 'Comments wait longer than they should',
      lead: `For longer than the publication wants anybody to wait: ${lines.join(' ')}`,
      link: {
        label: 'Open the moderation desk',
        url: queueUrl(care > 0 ? 'care' : 'pending'),
      },
      note: 'This mail comes once when it begins, and once a day while it lasts. The targets stand in the settings of moderation.',
    },
    'en',
  )
}

/** Tells who is named for it that somebody waits for too long: once when it begins, and daily while it lasts. */
export const alertOverdue = async (payload: Payload): Promise<void> => {
  const counts = await overdueNow(payload)
  const told = (await remembered<Place>(payload, NAME)) ?? {}
  const now = Date.now()
  const isNew = (kind: Kind): boolean =>
    counts[kind] > 0 && now - Date.parse(told[kind] ?? '1970-01-01') >= AGAIN_MS
  const news = KINDS.filter(isNew)
  const isOver = KINDS.some((kind) => told[kind] && counts[kind] === 0)
  if (news.length === 0 && !isOver) return

  if (news.length > 0) {
    const { alertAddress } = await payload.findGlobal({ slug: 'moderation', depth: 0 })
    if (hasWebhook()) await callModerationWebhook('overdue', counts)
    if (alertAddress) await payload.sendEmail({ to: alertAddress, ...letterOf(counts) })
  }
  const standing = KINDS.flatMap((kind): [Kind, string][] => {
    const since = news.includes(kind) ? new Date(now).toISOString() : told[kind]
    return counts[kind] > 0 && since ? [[kind, since]] : []
  })
  await remember(payload, NAME, Object.fromEntries(standing))
}
