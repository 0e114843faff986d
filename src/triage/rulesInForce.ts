import type { Payload, PayloadRequest } from 'payload'

import { MOST_LINKS } from '@/src/moderation/commentLinks'
import type { Rules } from '@/src/moderation/triage/input'

type OfSite = { commentLinks?: number | null }
type OfModeration = {
  bannedWords?: string | null
  suspectWords?: string | null
  newcomerApprovals?: number | null
}

export const NEWCOMER_APPROVALS = 1

export const rulesOf = (site: OfSite, moderation: OfModeration): Rules => ({
  bannedWords: moderation.bannedWords ?? '',
  suspectWords: moderation.suspectWords ?? '',
  mostLinks: site.commentLinks ?? MOST_LINKS,
  newcomerApprovals: moderation.newcomerApprovals ?? NEWCOMER_APPROVALS,
})

export const readModeration = (payload: Payload, req?: PayloadRequest): Promise<OfModeration> =>
  payload.findGlobal({
    slug: 'moderation',
    depth: 0,
    select: { bannedWords: true, suspectWords: true, newcomerApprovals: true },
    req,
  })

export const readSite = (payload: Payload, req?: PayloadRequest) =>
  payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: {
      commenting: true,
      commentingDays: true,
      commentLinks: true,
      commentEditMinutes: true,
    },
    req,
  })
