import type { Status } from './statuses'

type MaybeStatus = Status | null | undefined

/** Whether what stands below a comment may be seen: a withdrawn one holds its place, any other hides. */
export const isPassable = (status: MaybeStatus): boolean =>
  status === 'approved' || status === 'withdrawn'

/** How many comments everyone sees in a part of a thread: its first one, and those that count below it. */
export const seenFrom = (status: MaybeStatus, answers: number): number =>
  isPassable(status) ? Number(status === 'approved') + answers : 0
