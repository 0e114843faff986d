import type { Payload } from 'payload'

import type { User } from '@/payload-types'
import { DAY_MS, HOUR_MS } from '@/src/durations'
import type { Digest } from '@/src/moderation/digests'
import { countsNow } from '@/src/moderationDesk/counts'

import { mailOf } from './mail'
import { queueUrl, WAITING } from './waiting'

const EVERY_MS: Record<Exclude<Digest, 'never'>, number> = {
  hourly: HOUR_MS,
  daily: DAY_MS,
}

type Line = { label: string; count: number; url: string }

/** Care first; nothing is named that does not wait. */
const linesNow = async (payload: Payload): Promise<Line[]> => {
  const { appeals, counts } = await countsNow(payload)
  const lines = WAITING.map(([queue, label]): Line => ({
    ...{ label, count: counts[queue], url: queueUrl(queue) },
  }))
  return [...lines, { label: 'Appeals', count: appeals, url: queueUrl('appeals') }].filter(
    ({ count }) => count > 0,
  )
}

const dueUsers = async (payload: Payload): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { digest: { in: Object.keys(EVERY_MS) } },
        { roles: { in: ['admin', 'editor', 'moderator'] } },
      ],
    },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs.filter(({ digest, digestedAt }) => {
    const every = digest && digest !== 'never' ? EVERY_MS[digest] : Infinity
    return Date.now() - Date.parse(digestedAt ?? '1970-01-01') >= every
  })
}

const letterOf = ([first, ...others]: Line[]) => {
  const linkOf = ({ label, count, url }: Line) => ({ label: `${label}: ${count}`, url })
  return mailOf(
    {
      subject: 'What waits at the moderation desk',
      lead: 'This waits for moderators now.',
      link: linkOf(first!),
      more: others.map(linkOf),
      note: 'You get this mail as your account says: hourly, daily or never. None comes while nothing waits.',
    },
    'en',
  )
}

/** Mails moderators how much waits and where, as often as they chose; never a word of what readers wrote. */
export const mailDigests = async (payload: Payload): Promise<void> => {
  const users = await dueUsers(payload)
  const lines = users.length > 0 ? await linesNow(payload) : []
  if (lines.length === 0) return

  for (const { id, email } of users)
    try {
      await payload.db.updateOne({
        collection: 'users',
        id,
        data: { digestedAt: new Date().toISOString() },
        returning: false,
      })
      await payload.sendEmail({ to: email, ...letterOf(lines) })
    } catch (err) {
      payload.logger.error({ msg: 'A digest was not sent.', user: id, err })
    }
}
