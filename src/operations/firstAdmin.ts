import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { env } from '@/src/env'

export type FirstAdmin = { email: string; password: string; file: string }

/** Makes the first account where there is none, so that a new installation is never open to its first visitor. */
export const makeFirstAdmin = async (payload: Payload): Promise<FirstAdmin | null> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null

  const email = 'admin@example.org'
  const password = randomBytes(Math.max(12, env.PASSWORD_MIN_LENGTH)).toString('base64url')
  const file = path.join(env.DATA_DIR, 'first-admin.txt')
  // The file comes first: an account whose password nobody has would lock its owner out.
  mkdirSync(env.DATA_DIR, { recursive: true })
  writeFileSync(file, `${email}\n${password}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'First admin', roles: ['admin'] },
  })
  return { email, password, file }
}
