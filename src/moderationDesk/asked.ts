import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import type { User } from '@/payload-types'
import { isModerator, isStaff } from '@/src/access/roles'
import { REASONS } from '@/src/moderation/reasons'

import { DeskRefused } from './deskRefused'

export const MOST_IDS = 100
const LONGEST_TEXT = 2000

export type Moderator = User & { collection: 'users' }

/** Whoever asks, as the database knows them now: a role that was taken is gone with the next request. */
export const moderatorOf = ({ user }: PayloadRequest): Moderator => {
  if (!isStaff(user))
    throw new DeskRefused({ code: 'NOT_SIGNED_IN', message: 'Sign in to moderate.' })
  if (!isModerator(user))
    throw new DeskRefused({
      code: 'NOT_ALLOWED',
      message: 'Only a moderator, an editor or an admin does this. Ask an admin for the role.',
    })
  return user
}

/** What something is asked for, each once. */
export const Ids = z
  .array(z.string(), { error: 'Send a list of ids.' })
  .min(1, 'Name at least one.')
  .transform((ids) => [...new Set(ids)])

export const ReasonGiven = z
  .enum(REASONS, { error: `This is no reason. There are: ${REASONS.join(', ')}.` })
  .nullish()

/** What a moderator writes, without the space around it. */
export const Text = (most = LONGEST_TEXT) =>
  z
    .string()
    .transform((text) => text.trim() || null)
    .refine((text) => !text || text.length <= most, `At most ${most} characters.`)
    .nullish()

const refuseTooMany = (sent: Record<string, unknown>): void => {
  for (const field of ['ids', 'decisions']) {
    const { [field]: named } = sent
    if (Array.isArray(named) && named.length > MOST_IDS)
      throw new DeskRefused({
        code: 'TOO_MANY',
        message: `${named.length} were named; ${MOST_IDS} are the most at once. Nothing was changed.`,
        field,
      })
  }
}

/** What a schema makes of something that was sent. Throws all that is wrong with it. */
export const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(sent)
  if (result.success) return result.data
  throw new DeskRefused(
    ...result.error.issues.map(({ message, path }) => ({
      ...{ code: 'INVALID' as const, message },
      ...(path.length > 0 && { field: path.join('.') }),
    })),
  )
}

/** The body of a request, as the schema has it. */
export const bodyOf = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new DeskRefused({ code: 'INVALID', message: 'The body is no JSON.' })
  }
  refuseTooMany(req.data ?? {})
  return parsed(schema, req.data ?? {})
}
