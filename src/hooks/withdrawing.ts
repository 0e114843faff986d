import type { PayloadRequest } from 'payload'

/** What is being taken back for good in this request, as "<collection>:<id>": the logs call it withdrawn. */
export const withdrawing = ({ context }: PayloadRequest): Set<string> =>
  (context.withdrawing ??= new Set()) as Set<string>
