import {
  schedulePublishHandler,
  type SchedulePublishHandlerArgs,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'

import { hasRole } from '@/src/access/roles'
import { NotYoursToPublish } from '@/src/errors'

/** Who may publish may do it later: Payload itself lets all of the staff make appointments, and call them off. */
export const schedulePublish: ServerFunction<SchedulePublishHandlerArgs> = async (args) =>
  hasRole(args.req.user, 'admin', 'editor')
    ? schedulePublishHandler(args)
    : { error: new NotYoursToPublish().message }
