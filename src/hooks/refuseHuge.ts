import { APIError } from 'payload'

/** In characters of JSON: more than any book has, and what the checks read in about two seconds. */
const MOST = 1_000_000

/** @throws APIError 413 that says how much it is, and what would be right */
export const checkSize = (data: unknown): void => {
  const { length } = JSON.stringify(data) ?? ''
  if (length > MOST)
    throw new APIError(
      `This is too long to be checked: it has ${length} characters with its formatting, and ${MOST} are the most. Make several pieces of it, such as a series.`,
      413,
    )
}

/** What is saved is read by every check, and while they read nothing else is answered. */
export const refuseHuge = ({ args, operation }: { args: unknown; operation: string }): void => {
  if (operation === 'create' || operation === 'update') checkSize((args as { data?: unknown }).data)
}
