import type { Payload } from 'payload'

import type { Consent } from '@/payload-types'
import { DAY_MS } from '@/src/durations'
import { mailOf } from '@/src/notifications/mail'
import { env } from '@/src/env'

export const REMINDER_DAYS = 30

/** In force, about to run out, and nobody was told of that day yet. */
const dueForReminder = async (payload: Payload, days: number): Promise<Consent[]> => {
  const now = Date.now()
  const until = new Date(now + days * DAY_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'consents',
    where: {
      and: [
        { expiresAt: { greater_than: new Date(now).toISOString() } },
        { expiresAt: { less_than_equal: until } },
        { endedAt: { exists: false } },
      ],
    },
    depth: 0,
    pagination: false,
  })
  return docs.filter(({ expiresAt, remindedOf }) => expiresAt !== remindedOf)
}

/** Only of editors and admins, who may see a consent. */
const addresses = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['admin', 'editor'] } },
    depth: 0,
    pagination: false,
    sort: 'email',
    select: { email: true },
  })
  return docs.map(({ email }) => email)
}

const titlesOn = async (payload: Payload, consent: string): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'stories',
    where: { consent: { equals: consent } },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    select: { title: true },
  })
  return docs.map(({ id, title }) => `“${title || id}”`)
}

/** Names the alias and the stories, and never who signed. */
const letterOf = (consent: Consent, titles: string[]) => {
  const { alias, expiresAt, id } = consent
  const day = expiresAt!.slice(0, 10)
  const stories =
    titles.length > 0 ? `On it stand: ${titles.join(', ')}.` : 'No story stands on it.'
  return mailOf(
    {
      subject: `The consent of ${alias} runs out on ${day}`,
      lead: `The consent of ${alias} ends on ${day}. ${stories} What is published of them is withdrawn then, by itself.`,
      link: {
        label: 'Look at the consent',
        url: `${env.PUBLIC_URL}/admin/collections/consents/${id}`,
      },
      note: 'Ask for a new consent where the stories may stay, and choose it on each of them before that day.',
    },
    'en',
  )
}

/** One mail for each consent and day of its end, to all who can do something about it. */
export const remindOfConsents = async (payload: Payload): Promise<void> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const days = site.consentReminderDays ?? REMINDER_DAYS
  if (days === 0) return

  for (const consent of await dueForReminder(payload, days)) {
    const to = await addresses(payload)
    if (to.length === 0) return
    try {
      await payload.sendEmail({ to, ...letterOf(consent, await titlesOn(payload, consent.id)) })
    } catch (err) {
      // The others are told of all the same, and this one is tried again.
      payload.logger.error({ msg: 'A reminder was not sent.', consent: consent.id, err })
      continue
    }
    await payload.db.updateOne({
      collection: 'consents',
      id: consent.id,
      data: { remindedOf: consent.expiresAt },
      returning: false,
    })
  }
}
