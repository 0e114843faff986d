/** What a narrator agreed to, as far as it decides whether a story may be shown. Dates as RFC 3339 text. */
export type Terms = {
  grantedAt: string
  expiresAt?: string | null
  revokedAt?: string | null
}

export type ConsentProblem = 'missing' | 'not-yet' | 'expired' | 'revoked'

/** Why a story may not be shown on the strength of this consent at this time; null where it may. */
export const consentProblem = (
  terms: Terms | null | undefined,
  now = Date.now(),
): ConsentProblem | null => {
  if (!terms) return 'missing'
  const { grantedAt, expiresAt, revokedAt } = terms
  if (revokedAt) return 'revoked'
  if (expiresAt && Date.parse(expiresAt) <= now) return 'expired'
  return Date.parse(grantedAt) > now ? 'not-yet' : null
}
