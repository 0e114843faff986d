import { addDataAndFileToRequest, APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import type { User } from '@/payload-types'
import { isModerator, isStaff } from '@/src/access/roles'
import { type RefusalCode, Refused } from '@/src/errors'

import type { DeskErrorCode, DeskErrors } from './contract'

type Moderator = User & { collection: 'users' }
type Handler = (req: PayloadRequest, user: Moderator) => Promise<object>

const STATUS: Record<DeskErrorCode, number> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  DECIDED_MEANWHILE: 409,
  CLAIMED: 409,
  INVALID: 422,
  TOO_MANY: 422,
}

const CODES: Partial<Record<RefusalCode, DeskErrorCode>> = {
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  DUPLICATE: 'DECIDED_MEANWHILE',
}

const refusal = (code: DeskErrorCode, message: string, field?: string): Response => {
  const body: DeskErrors = { errors: [{ message, code, ...(field && { field }) }] }
  return Response.json(body, { status: STATUS[code] })
}

/** What a rule says, as the desk shows it; what nobody expected is Payload's to log. */
const refusalOf = (error: unknown): Response => {
  if (error instanceof Refused) {
    const { code, field } = error.data
    return refusal(CODES[code] ?? 'INVALID', error.message, field)
  }
  if (error instanceof z.ZodError) {
    const { message, path } = error.issues[0]!
    return refusal('INVALID', message, path.join('.') || undefined)
  }
  if (error instanceof APIError && error.isPublic && error.status === 403)
    return refusal('NOT_ALLOWED', error.message)
  if (error instanceof APIError && error.status === 404)
    return refusal('NOT_FOUND', 'There is no such thing any more.')
  throw error
}

/** A door of the desk: for whoever moderates now, by the account as it is in the database. */
export const answerDesk =
  (handler: Handler) =>
  async (req: PayloadRequest): Promise<Response> => {
    const { user } = req
    if (!isStaff(user)) return refusal('NOT_SIGNED_IN', 'Sign in to moderate.')
    if (!isModerator(user))
      return refusal('NOT_ALLOWED', 'Only moderators, editors and admins may do this.')
    try {
      return Response.json(await handler(req, user), {
        headers: { 'cache-control': 'private, no-store' },
      })
    } catch (error) {
      return refusalOf(error)
    }
  }

/** The body of a request in the form that it should have; the error names the first field that has not. */
export const bodyAs = async <Shape extends z.ZodType>(
  req: PayloadRequest,
  shape: Shape,
): Promise<z.output<Shape>> => {
  await addDataAndFileToRequest(req)
  return shape.parse(req.data ?? {})
}

export const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.id)
