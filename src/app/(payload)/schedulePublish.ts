import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'

import { hasRole } from '@/src/access/roles'
import { MINUTE_MS } from '@/src/durations'
import { NotYoursToPublish, TimePassed } from '@/src/errors'

/** The minute that is chosen may have begun; what lies before it was a slip. */
const hasPassed = (date: Date | string | undefined): boolean =>
  date !== undefined && new Date(date).getTime() < Date.now() - MINUTE_MS

/** Who may publish may do it later: Payload itself lets all of the staff make appointments, and call them off. */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  if (!hasRole(args.req.user, 'admin', 'editor')) return { error: new NotYoursToPublish().message }
  if (hasPassed(args.date)) return { error: new TimePassed().message }
  return schedulePublishHandler(args)
}
