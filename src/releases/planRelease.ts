import type { CollectionBeforeValidateHook } from 'payload'

import type { Release } from '@/payload-types'
import { isStaff } from '@/src/access/roles'
import { ReleaseOver, unusableValue } from '@/src/errors'

import { documentsOf, isThere } from './documents'

/** A release that somebody saves is open again; one that was published is history. */
export const planRelease: CollectionBeforeValidateHook<Release> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.state === 'published') throw new ReleaseOver()
  const { user } = req
  const { publishAt } = { ...originalDoc, ...data }
  const isSet = publishAt !== null && publishAt !== undefined && publishAt !== ''
  if (isSet && !(Date.parse(String(publishAt)) > Date.now()))
    throw unusableValue(
      'releases',
      'publishAt',
      'This time has passed. Choose a later one, or leave it empty and publish the release now.',
      req,
    )
  for (const released of documentsOf({ documents: data?.documents } as Release))
    if (!(await isThere(req, released)))
      throw unusableValue(
        'releases',
        'documents',
        `There is no such document any more: ${released.collection} ${released.id}. Take it out of the release.`,
        req,
      )
  const isMoved = publishAt !== originalDoc?.publishAt
  const scheduledBy = isMoved && isStaff(user) ? user.id : originalDoc?.scheduledBy
  const plannedAt = new Date().toISOString()
  return { ...data, state: 'open', problems: null, plannedAt, scheduledBy }
}
