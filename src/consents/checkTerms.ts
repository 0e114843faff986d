import type { CollectionBeforeValidateHook } from 'payload'

import type { Consent } from '@/payload-types'
import { unusableValue } from '@/src/errors'

/** Dates in their order, and no way back: what was revoked is given again by a new consent alone. */
export const checkTerms: CollectionBeforeValidateHook<Consent> = ({ data, originalDoc, req }) => {
  const { grantedAt, expiresAt, revokedAt } = { ...originalDoc, ...data }
  const refuse = (field: string, message: string) => unusableValue('consents', field, message, req)
  const granted = grantedAt ? Date.parse(grantedAt) : NaN

  if (granted > Date.now())
    throw refuse('grantedAt', 'This lies in the future. Enter the day on which it was signed.')
  if (expiresAt && Date.parse(expiresAt) <= granted)
    throw refuse('expiresAt', 'It would end before it was given. Enter a later day, or none.')
  if (originalDoc?.revokedAt && revokedAt !== originalDoc.revokedAt)
    throw refuse('revokedAt', 'It was revoked. Make a new consent where it was given again.')
  return data
}
