import type { Payload } from 'payload'

import { endDueConsents } from '@/src/consents/endDueConsents'
import { remindOfConsents } from '@/src/consents/remind'
import { deleteUnconfirmed } from '@/src/readers/deleteUnconfirmed'
import { forgetFormerAddresses } from '@/src/readers/forgetFormerAddresses'
import { deleteDueAccounts } from '@/src/readers/deleteDueAccounts'
import { alertOverdue } from '@/src/notifications/alertOverdue'
import { mailDigests } from '@/src/notifications/mailDigests'
import { mailFollowers } from '@/src/notifications/mailFollowers'
import { tellWebhook } from '@/src/notifications/tellWebhook'
import { forgetEndedClaims } from '@/src/moderationDesk/claims'
import { publishDueReleases } from '@/src/releases/publishDueReleases'
import { forgetOutlived } from '@/src/sanctions/outliving'
import { settleEndedSanctions } from '@/src/sanctions/settleEnded'
import { mailStatements } from '@/src/statements/mailStatements'

import { inOneProcess } from './inOneProcess'

const DUTIES = {
  endDueConsents,
  remindOfConsents,
  publishDueReleases,
  deleteDueAccounts,
  deleteUnconfirmed,
  forgetFormerAddresses,
  forgetEndedClaims,
  settleEndedSanctions,
  forgetOutlived,
  alertOverdue,
  mailStatements,
  mailFollowers,
  mailDigests,
  tellWebhook,
}

/** What the clock alone begins. All of it stands in the database, so a minute that is missed is made up for. */
export const doDuties = (payload: Payload): Promise<void> =>
  inOneProcess(payload, 'duties', async () => {
    for (const [name, duty] of Object.entries(DUTIES))
      try {
        await duty(payload)
      } catch (err) {
        payload.logger.error({ msg: `${name} failed; it is tried again in a minute.`, err })
      }
  })
