import type { Payload, TextFieldSingleValidation } from 'payload'

import type { Site } from '@/payload-types'

/** A version of nothing could not be agreed to. */
export const termsNamed: TextFieldSingleValidation = (version, { siblingData }) => {
  const { url, text } = siblingData as NonNullable<Site['readerTerms']>
  return !version || Boolean(url || text) || 'Enter the terms, or where they stand, too.'
}

/** The version of the terms that readers agree to; null where there are none. */
export const termsInForce = async (payload: Payload): Promise<string | null> => {
  const { readerTerms } = await payload.findGlobal({ slug: 'site', depth: 0 })
  return readerTerms?.version || null
}

/** What is kept of a reader who agrees to them now; nothing where there are none. */
export const agreement = async (
  payload: Payload,
): Promise<{ termsVersion?: string; termsAcceptedAt?: string }> => {
  const termsVersion = await termsInForce(payload)
  return termsVersion ? { termsVersion, termsAcceptedAt: new Date().toISOString() } : {}
}
