import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'

import { hasRole } from '@/src/access/roles'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'
import { MINUTE_MS } from '@/src/durations'
import { NotYoursToPublish, TimePassed } from '@/src/errors'
import { languageOf, RELEASED_COLLECTIONS, type ReleasedCollection } from '@/src/releases/documents'

/** The minute that is chosen may have begun; what lies before it was a slip. */
const hasPassed = (date: Date | string | undefined): boolean =>
  date !== undefined && new Date(date).getTime() < Date.now() - MINUTE_MS

const isReleased = (slug: string): slug is ReleasedCollection =>
  RELEASED_COLLECTIONS.some((each) => each === slug)

/** Payload publishes in English where nothing else is said, and asks for what a Spanish piece does not have. */
const inItsLanguage = async ({
  doc,
  localeToPublish,
  req,
  type,
}: Parameters<typeof schedulePublishHandler>[0]) => {
  if (type !== 'publish' || localeToPublish || !doc || !isReleased(doc.relationTo)) return {}
  const released = { collection: doc.relationTo, id: String(doc.value) }
  const language = await languageOf(req.payload, released)
  return language === DEFAULT_LOCALE ? {} : { localeToPublish: language }
}

/** Who may publish may do it later: Payload itself lets all of the staff make appointments, and call them off. */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  if (!hasRole(args.req.user, 'admin', 'editor')) return { error: new NotYoursToPublish().message }
  if (hasPassed(args.date)) return { error: new TimePassed().message }
  return schedulePublishHandler({ ...args, ...(await inItsLanguage(args)) })
}
