import { createHash } from 'node:crypto'

/** The same for the same request of the same reader, and for no other. */
export const submissionKey = (reader: string, clientMutationId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([reader, clientMutationId]))
    .digest('base64url')

/** Those that have changed a document already, by their keys. */
export const requestsOf = ({ requests }: { requests?: unknown }): string[] =>
  Array.isArray(requests) ? requests.map(String) : []
