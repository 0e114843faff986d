import { APIError } from 'payload'

import { Refused, type RefusalCode } from '@/src/errors'

import type { DeskErrorCode, DeskErrors } from './contract'

const STATUS: Record<DeskErrorCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  DECIDED_MEANWHILE: 409,
  CLAIMED: 409,
  INVALID: 422,
  TOO_MANY: 422,
}

export type DeskError = DeskErrors['errors'][number]

/** What stands in the way of what the desk asked, comment by comment. */
export class DeskRefused extends APIError {
  readonly errors: DeskError[]

  constructor(...errors: DeskError[]) {
    super(errors.map(({ message }) => message).join(' '), STATUS[errors[0]!.code], { errors })
    this.errors = errors
  }
}

const AS_DESK: Partial<Record<RefusalCode, DeskErrorCode>> = {
  NOT_ALLOWED: 'NOT_ALLOWED',
  DUPLICATE: 'DECIDED_MEANWHILE',
  NOT_FOUND: 'NOT_FOUND',
  NOT_SIGNED_IN: 'NOT_SIGNED_IN',
}

/** Notes which comment a rule of the comments refused. */
export const about = (id: string, error: unknown): unknown =>
  error instanceof Refused ? Object.assign(error, { comment: id }) : error

/** What a rule of the comments refused, in the words of the desk; null of what is no refusal. */
export const refusalOf = (error: unknown): DeskRefused | null => {
  if (error instanceof DeskRefused) return error
  if (!(error instanceof Refused)) return null
  const { code, field } = error.data
  const { comment } = error as { comment?: string }
  return new DeskRefused({
    ...{ code: AS_DESK[code] ?? 'INVALID', message: error.message },
    ...(comment && { id: comment }),
    ...(field && { field }),
  })
}
