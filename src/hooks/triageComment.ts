import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused, type RefusalCode } from '@/src/errors'
import { commentBody } from '@/src/moderation/commentBody'
import { commentMode } from '@/src/moderation/commentRule'
import { EDIT_MINUTES, isEditable } from '@/src/moderation/editWindow'
import type { Finding, Outcome, PhaseName, Triage } from '@/src/moderation/triage/finding'
import { REFUSING_PHASES } from '@/src/moderation/triage/refusing'
import { reasonOf } from '@/src/moderation/triage/reasonOf'
import type { Status } from '@/src/moderation/statuses'
import { refusalOf } from '@/src/sanctions/inForce'
import { judge } from '@/src/triage/judge'
import { readModeration, readSite, rulesOf } from '@/src/triage/rulesInForce'

import { livePiece, noSuchPiece } from './livePiece'

const CODES: Partial<Record<PhaseName, RefusalCode>> = {
  length: 'TOO_LONG',
  closed: 'CLOSED',
  links: 'INVALID',
  repeat: 'DUPLICATE',
}

/** What was found that suggests danger. */
const careOf = (triage: unknown): Finding | undefined => {
  const { phases = [] } = (triage ?? {}) as Partial<Triage>
  return phases.find(({ phase, verdict }) => phase === 'care' && verdict === 'hold')
}

/** As it was found before; where it stood in words that are gone means nothing. */
const stillInCare = (finding: Finding, before: unknown): Finding => {
  const found = finding.phase === 'care' && finding.verdict === 'pass' ? careOf(before) : undefined
  if (!found) return finding
  const { phase, verdict, reason, score } = found
  return { phase, verdict, reason, score }
}

/** What is not kept at all; in danger nobody is told that they said it before, or with too many links. */
const refuse = (findings: Finding[]): void => {
  const isInDanger = careOf({ phases: findings }) !== undefined
  const refusal = findings.find(
    ({ phase, verdict }) =>
      verdict !== 'pass' &&
      REFUSING_PHASES.includes(phase) &&
      !(isInDanger && (phase === 'links' || phase === 'repeat')),
  )
  if (!refusal) return
  const { phase, reason } = refusal
  throw new Refused(CODES[phase]!, reason, phase === 'closed' ? undefined : 'body')
}

type Site = Awaited<ReturnType<typeof readSite>>

const refuseEdit = async (req: PayloadRequest, comment: Comment, site: Site): Promise<void> => {
  const refusal = isReader(req.user) && (await refusalOf(req.payload, req.user, req))
  if (refusal) throw refusal
  if (comment.locked)
    throw new Refused(
      'NOT_ALLOWED',
      'A moderator has locked this comment, so it stays as it is. You can still take it back.',
    )
  if (!isEditable(comment, site.commentEditMinutes))
    throw new Refused(
      'NOT_ALLOWED',
      `A comment can be changed for ${site.commentEditMinutes ?? EDIT_MINUTES} minutes. Write another one instead.`,
    )
}

const STATUS_OF: Record<Outcome, Status> = {
  approve: 'approved',
  hold: 'pending',
  reject: 'rejected',
  spam: 'spam',
}

/** Other words never bring into sight what waits, and must not hide from a moderator what was reported. */
const statusOf = (outcome: Outcome, before: Comment | undefined): Status => {
  const mayShow = !before || (before.status === 'approved' && !before.reportCount)
  return outcome === 'approve' && !mayShow ? 'pending' : STATUS_OF[outcome]
}

/**
 * What a reader writes, first or again, is judged in one place: what is not kept is refused, and all else stands as the
 * triage says. The same words again change nothing.
 */
export const triageComment: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isReader(req.user) || data.status === 'withdrawn') return data

  const before = operation === 'update' ? originalDoc : undefined
  const words = commentBody(data.body ?? '')
  const isSame = before !== undefined && 'body' in words && words.body === before.body
  if (isSame) return { ...data, body: before.body, status: before.status }

  const piece = idOf((before ?? data).piece)
  const parent = idOf((before ?? data).parent)
  const live = piece ? await livePiece(req, piece) : null
  if (!before && !live) throw noSuchPiece()
  const site = await readSite(req.payload, req)
  const mode = live ? commentMode(live, site) : 'moderated'
  // What was said while comments were open may still be mended, and waits then.
  const modeOfWrite = before && mode === 'closed' ? 'moderated' : mode
  if ('problem' in words) {
    if (modeOfWrite === 'closed') throw new Refused('CLOSED', 'Comments on this piece are closed.')
    throw new Refused(words.problem.code, words.problem.message, 'body')
  }
  if (before) await refuseEdit(req, before, site)

  const { outcome, phases, isNewcomer } = await judge(req, {
    ...{ body: words.body, as: data.body ?? '', piece, parent, mode: modeOfWrite },
    rules: rulesOf(site, await readModeration(req.payload, req)),
    reader: req.user,
    id: before?.id,
    submission: data.submission,
  })
  refuse(phases)

  // Whoever may need help is looked after by a person, whatever they write next.
  const isInCare = before?.care === true && !before.moderated
  const triage: Triage = isInCare
    ? { outcome: 'hold', phases: phases.map((each) => stillInCare(each, before.triage)) }
    : { outcome, phases }
  const status = isInCare ? 'pending' : statusOf(outcome, before)
  const now = new Date().toISOString()
  const isTakenDown = status === 'rejected' || status === 'spam'
  return {
    ...data,
    body: words.body,
    status,
    featured: false,
    care: isInCare || careOf(triage) !== undefined,
    triage,
    newcomer: isNewcomer,
    moderated: false,
    waitsSince: status === 'pending' ? (before?.waitsSince ?? now) : null,
    ...(isTakenDown && { reason: reasonOf(triage) }),
    ...(before && { editedAt: now }),
  }
}
