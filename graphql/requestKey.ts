import type { IncomingMessage } from 'node:http'

const LONGEST_ACCEPT = 200

/** Registers its text beside asking it, which is not done where it is answered from what is known. */
const registers = (text: string): boolean =>
  text.includes('persistedQuery') && (text.includes('"query"') || /[?&]query=/.test(text))

/**
 * Everything in a request that decides how it is understood, but for who asks: its document or the hash of it, its
 * operation, its variables and with them the language. Null for what is to be read anew each time.
 */
export const requestKeyOf = (
  { method, headers, url = '' }: IncomingMessage,
  body = '',
): string | null => {
  const { accept = '' } = headers
  const text = method === 'POST' ? body : url
  if (accept.length > LONGEST_ACCEPT || registers(text)) return null
  if (method === 'POST') return `POST ${accept} ${text}`
  if (method !== 'GET') return null
  // Without one of these a browser may have sent it for somebody else's page, and it is refused.
  const isMeant = headers['apollo-require-preflight'] || headers['x-apollo-operation-name']
  return `GET ${accept} ${headers['content-type'] ?? ''} ${isMeant ? 'meant' : ''} ${text}`
}
