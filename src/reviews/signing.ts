import type { PayloadRequest } from 'payload'

/** What is being signed in this request, as "<collection>:<id>": the audit log has a line of its own for that. */
export const signing = ({ context }: PayloadRequest): Set<string> =>
  (context.signing ??= new Set()) as Set<string>
