export const EDIT_MINUTES = 15

type Written = { status: string; createdAt: string; locked?: boolean | null }

/** A reader's comment stays open to changes for a while, unless a moderator has taken it down or locked it. */
export const isEditable = (
  { status, createdAt, locked }: Written,
  minutes: number | null | undefined,
): boolean =>
  !locked &&
  (status === 'pending' || status === 'approved') &&
  Date.now() - Date.parse(createdAt) < (minutes ?? EDIT_MINUTES) * 60_000
