import type { PayloadRequest } from 'payload'

/** Why something is taken back: in whose words, and which consent it stood on. */
export type Cause = { reason: string; consent?: string }

/** What is being taken back for good in this request, by "<collection>:<id>": the logs call it withdrawn. */
export const withdrawing = ({ context }: PayloadRequest): Map<string, Cause> =>
  (context.withdrawing ??= new Map()) as Map<string, Cause>
