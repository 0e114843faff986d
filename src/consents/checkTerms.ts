import type { CollectionBeforeValidateHook } from 'payload'

import type { Consent } from '@/payload-types'
import { DAY_MS } from '@/src/durations'
import { unusableValue } from '@/src/errors'

/** Dates in their order, with a day for other time zones, and no way back: what was revoked is given again by a new consent alone. */
export const checkTerms: CollectionBeforeValidateHook<Consent> = ({ data, originalDoc, req }) => {
  const { grantedAt, expiresAt, revokedAt } = { ...originalDoc, ...data }
  const refuse = (field: string, message: string) => unusableValue('consents', field, message, req)
  const granted = grantedAt ? Date.parse(grantedAt) : NaN

  if (granted > Date.now())
    throw refuse('grantedAt', 'This lies in the future. Enter the day on which it was signed.')
  if (expiresAt && Date.parse(expiresAt) <= granted)
    throw refuse('expiresAt', 'It would end before it was given. Enter a later day, or none.')
  if (revokedAt && Date.parse(revokedAt) > Date.now() + DAY_MS)
    throw refuse(
      'revokedAt',
      'This lies in the future. Enter it on that day, or as the day on which the consent ends.',
    )
  if (revokedAt && Date.parse(revokedAt) < granted - DAY_MS)
    throw refuse('revokedAt', 'It would be taken back before it was given. Enter a later day.')
  if (originalDoc?.revokedAt && revokedAt !== originalDoc.revokedAt)
    throw refuse('revokedAt', 'It was revoked. Make a new consent where it was given again.')
  return data
}
