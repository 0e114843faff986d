import type { Payload } from 'payload'

import type { Moderation } from '@/payload-types'
import { Refused } from '@/src/errors'
import { type Blocked, readBlocked } from '@/src/moderation/blocked'

let last: { domains: string; addresses: string; blocked: Blocked } | undefined

/**
 * The lists as they are now, in whichever process they were changed: they are read for each write, past Payload's hooks, and
 * taken apart again only where they say something else than the last time.
 */
const blockedNow = async ({ db }: Payload): Promise<Blocked> => {
  const lists = await db.findGlobal<Partial<Moderation> & Record<string, unknown>>({
    slug: 'moderation',
    select: { blockedDomains: true, blockedAddresses: true },
  })
  const domains = lists?.blockedDomains ?? ''
  const addresses = lists?.blockedAddresses ?? ''
  if (last?.domains !== domains || last.addresses !== addresses)
    last = { domains, addresses, blocked: readBlocked(domains, addresses) }
  return last.blocked
}

/** Whether no account may have this address, whoever has one with it now. */
export const isBlockedEmail = async (payload: Payload, email: string): Promise<boolean> =>
  (await blockedNow(payload)).isEmail(email)

/** @throws Refused where the moderators take nothing from the network that a client is in. */
export const refuseBlockedNetwork = async (payload: Payload, address: string): Promise<void> => {
  if ((await blockedNow(payload)).isNetwork(address))
    throw new Refused(
      'NOT_ALLOWED',
      'Nothing is taken from the network that you are in, since it was misused. Try from another one, or write to the publication.',
    )
}
