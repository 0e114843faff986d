import { GraphqlErrors } from './errors'
import { type ClientOptions, type Operation, type RequestOptions, sendOperation } from './send'

const hashes = new Map<string, Promise<string>>()

const hashOf = (text: string): Promise<string> => {
  const known = hashes.get(text)
  if (known) return known

  const hash = crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(text))
    .then((bytes) =>
      Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')),
    )
    .then((digits) => digits.join(''))
  hashes.set(text, hash)
  return hash
}

const isUnknown = (error: unknown): boolean =>
  error instanceof GraphqlErrors && error.code === 'PERSISTED_QUERY_NOT_FOUND'

/** Automatic persisted queries: the hash by GET, and with the text by POST where it is not known. */
export const sendPersisted = async (
  client: ClientOptions,
  { query, variables }: Operation & { query: string },
  options: RequestOptions,
): Promise<unknown> => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: await hashOf(query) } }
  try {
    return await sendOperation(client, { variables, extensions }, { ...options, method: 'GET' })
  } catch (error) {
    if (!isUnknown(error)) throw error
    return sendOperation(client, { query, variables, extensions }, { ...options, method: 'POST' })
  }
}
