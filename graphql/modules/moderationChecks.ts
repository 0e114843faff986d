import type { Decision } from '@/src/moderation/decisions'
import { REASONS, type Reason } from '@/src/moderation/reasons'
import type { DeskErrorCode } from '@/src/moderationDesk/contract'
import { DeskRefused } from '@/src/moderationDesk/deskRefused'

import type { Context } from '../context'
import { idOfType } from '../globalIds'
import { Mendable, type UserErrorCode, type UserErrorShape } from './userError'

export const MOST_IDS = 100
export const LONGEST_NOTE = 2000

const codeOf = (reason: Reason) => reason.replaceAll('-', '_').toUpperCase()

export const reasonOf = (code: string | null | undefined): Reason | null => {
  if (!code) return null
  const reason = REASONS.find((each) => codeOf(each) === code)
  if (reason) return reason
  throw new Mendable({
    code: 'INVALID',
    message: `“${code.slice(0, 60)}” is no reason. There are: ${REASONS.map(codeOf).join(', ')}.`,
    path: ['reason'],
  })
}

export const noteOf = (text: string | null | undefined): string | null => {
  const note = text?.trim() || null
  if (note && note.length > LONGEST_NOTE)
    throw new Mendable({
      code: 'TOO_LONG',
      message: `The note has ${note.length} characters; ${LONGEST_NOTE} are the most.`,
      path: ['note'],
    })
  return note
}

export const checkCount = ({ length }: string[]): void => {
  if (length === 0)
    throw new Mendable({
      code: 'REQUIRED',
      message: 'Name at least one comment.',
      path: ['commentIds'],
    })
  if (length > MOST_IDS)
    throw new Mendable({
      code: 'TOO_LONG',
      message: `${length} comments were given; ${MOST_IDS} are the most.`,
      path: ['commentIds'],
    })
}

/** The comments to decide about, each once; throws for each that this cannot be decided about. */
export const standingIds = async (
  globalIds: string[],
  decision: Decision,
  { payload, viewer }: Context,
): Promise<string[]> => {
  const ids = globalIds.map((globalId) => idOfType(globalId, 'Comment'))
  const { docs } = await payload.find({
    collection: 'comments',
    where: { id: { in: ids.filter((id) => id !== null) } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: viewer ?? undefined,
  })
  const found = new Map(docs.map((comment) => [comment.id, comment]))
  const problems = ids.flatMap((id, at): UserErrorShape[] => {
    const status = id && found.get(id)?.status
    const path = ['commentIds', String(at)]
    if (!status || status === 'withdrawn')
      return [{ code: 'NOT_FOUND', message: 'There is no such comment any more.', path }]
    if (decision === 'feature' && status !== 'approved')
      return [{ code: 'NOT_ALLOWED', message: 'Approve it before you feature it.', path }]
    return []
  })
  if (problems.length > 0) throw new Mendable(...problems)
  return [...new Set(ids.filter((id) => id !== null))]
}

const AS_USER_ERROR: Record<DeskErrorCode, UserErrorCode> = {
  NOT_SIGNED_IN: 'NOT_SIGNED_IN',
  NOT_ALLOWED: 'NOT_ALLOWED',
  NOT_FOUND: 'NOT_FOUND',
  INVALID: 'INVALID',
  DECIDED_MEANWHILE: 'DUPLICATE',
  CLAIMED: 'NOT_ALLOWED',
  TOO_MANY: 'TOO_LONG',
}

/** What became of the comments since they were looked up is told as what was found then. */
export const mendRefused =
  (globalIds: string[]) =>
  (error: unknown): never => {
    if (!(error instanceof DeskRefused)) throw error
    const ids = globalIds.map((globalId) => idOfType(globalId, 'Comment'))
    throw new Mendable(
      ...error.errors.map(({ code, message, id }) => ({
        ...{ code: AS_USER_ERROR[code], message },
        ...(id && { path: ['commentIds', String(ids.indexOf(id))] }),
      })),
    )
  }
