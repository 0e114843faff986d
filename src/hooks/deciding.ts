import type { PayloadRequest } from 'payload'

import type { Decision, Was } from '@/src/moderation/decisions'

/** What the desk says of a change beside the fields that it changes. */
export type Deciding = {
  /** Said, it is a decision also where the comment stays as it is. */
  decision?: Decision
  /** For the reader. */
  message?: string | null
  /** Takes decisions back: for each comment which one, its line in the record, and how the comment stood before. */
  undo?: Map<string, { decision: Decision; line: string; was: Was }>
  /** The lines that are written in the record, by their ids. */
  lines: string[]
}

export const deciding = ({ context }: PayloadRequest): Deciding | undefined =>
  context.deciding as Deciding | undefined
