import { pbkdf2 as pbkdf2WithCallback, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import type { Where } from 'payload'

const pbkdf2 = promisify(pbkdf2WithCallback)

/** Payload's way of hashing a password; a test compares. */
export const HASHING = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

/** Payload hashes a password only for an account that is there and not locked; the time must not tell which. */
export const sameTime = async (password: string): Promise<void> => {
  const { iterations, keyLength, digest } = HASHING
  await pbkdf2(password, randomBytes(32), iterations, keyLength, digest)
}

/** Of accounts that are there: whose password is looked at. */
export const whereOpen = (email: string): Where => ({
  and: [
    { email: { equals: email } },
    {
      or: [
        { lockUntil: { exists: false } },
        { lockUntil: { less_than_equal: new Date().toISOString() } },
      ],
    },
  ],
})
