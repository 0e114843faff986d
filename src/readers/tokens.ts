import { createHash, randomBytes } from 'node:crypto'

/** What is kept of a token: who reads the database cannot use it. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

export const newToken = () => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

const HOURS = 60 * 60 * 1000

export const VERIFICATION_LIFETIME = 72 * HOURS
export const RESET_LIFETIME = HOURS
export const FORMER_LIFETIME = 7 * 24 * HOURS

export const endOf = (lifetime: number): string => new Date(Date.now() + lifetime).toISOString()
