import type { Payload } from 'payload'

import { endDueConsents } from '@/src/consents/endDueConsents'
import { remindOfConsents } from '@/src/consents/remind'
import { deleteUnconfirmed } from '@/src/readers/deleteUnconfirmed'
import { forgetFormerAddresses } from '@/src/readers/forgetFormerAddresses'
import { deleteDueAccounts } from '@/src/readers/deleteDueAccounts'
import { mailFollowers } from '@/src/notifications/mailFollowers'
import { publishDueReleases } from '@/src/releases/publishDueReleases'

import { inOneProcess } from './inOneProcess'

const DUTIES = {
  endDueConsents,
  remindOfConsents,
  publishDueReleases,
  deleteDueAccounts,
  deleteUnconfirmed,
  forgetFormerAddresses,
  mailFollowers,
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
