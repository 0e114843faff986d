import { createHmac, randomUUID } from 'node:crypto'

/** As Standard Webhooks has it: bytes in base64 behind `whsec_`; anything else is taken as it is. */
const keyBytes = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret)

/** The headers by which a receiver knows who sent a body, and when. */
export const signedHeaders = (body: string, secret: string): Record<string, string> => {
  const id = `msg_${randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', keyBytes(secret))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
