import type { Payload } from 'payload'

import { countRows } from '@/src/database/rows'
import { DAY_MS } from '@/src/durations'
import { overdue } from '@/src/moderation/targets'
import { targetsOf } from '@/src/moderationDesk/counts'

import { callModerationWebhook, hasWebhook } from './moderationWebhook'
import { mailOf } from './mail'
import { remember, remembered } from './remembered'
import { queueUrl } from './waiting'

const NAME = 'overdue-alerts'
/** While it lasts, somebody is told again after this. */
const AGAIN_MS = DAY_MS

const KINDS = ['care', 'rest'] as const
type Kind = (typeof KINDS)[number]
/** When each was last told of; none while nothing is overdue. */
type Place = Partial<Record<Kind, string>>

/** How many wait for longer than the editors want anybody to; who may need help stands first. */
const overdueNow = async (payload: Payload): Promise<Record<Kind, number>> => {
  const late = overdue(await targetsOf(payload), Date.now())
  const source = { payload, collection: 'comments' as const, fields: [] }
  const [care = 0, ...others] = await countRows(source, late)
  return { care, rest: others.reduce((sum, count) => sum + count, 0) }
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

/** One way that fails holds up no other; where all fail, it is tried again. */
const tellBy = async ({ logger }: Payload, ways: (() => Promise<unknown>)[]): Promise<void> => {
  const told = await Promise.allSettled(ways.map((way) => way()))
  const failed = told.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  if (failed.length > 0 && failed.length === told.length) throw failed[0]!.reason
  for (const { reason: err } of failed)
    logger.error({ msg: 'That comments are overdue could not be told by every way.', err })
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
    await tellBy(payload, [
      ...(hasWebhook() ? [() => callModerationWebhook('overdue', counts)] : []),
      ...(alertAddress ? [() => payload.sendEmail({ to: alertAddress, ...letterOf(counts) })] : []),
    ])
  }
  const standing = KINDS.flatMap((kind): [Kind, string][] => {
    const since = news.includes(kind) ? new Date(now).toISOString() : told[kind]
    return counts[kind] > 0 && since ? [[kind, since]] : []
  })
  await remember(payload, NAME, Object.fromEntries(standing))
}
