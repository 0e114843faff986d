import { createHmac } from 'node:crypto'

import { env } from './env'

/** A name for what all processes of one installation share, since they share a secret, and no other installation has. */
export const nameForInstallation = (purpose: string): string => {
  const database = env.DATABASE_URI.split('?')[0]!.split('/').at(-1)
  const own = createHmac('sha256', env.PAYLOAD_SECRET).update(`${purpose} of ${database}`)
  return `firsthand:${purpose}:${own.digest('hex').slice(0, 32)}`
}
