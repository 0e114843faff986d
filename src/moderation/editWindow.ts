export const EDIT_MINUTES = 15

type Written = { status: string; createdAt: string }

/** A reader's comment stays open to changes for a while, unless a moderator has taken it down. */
export const isEditable = (
  { status, createdAt }: Written,
  minutes: number | null | undefined,
): boolean =>
  (status === 'pending' || status === 'approved') &&
  Date.now() - Date.parse(createdAt) < (minutes ?? EDIT_MINUTES) * 60_000
