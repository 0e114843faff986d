import { pbkdf2 as pbkdf2WithCallback, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import { AuthenticationError, LockedAuth, type Payload, ValidationError } from 'payload'

import { retried } from '@/graphql/retried'
import type { Reader } from '@/payload-types'

import { Mendable } from '../userError'
import { normalEmail } from './checks'

const pbkdf2 = promisify(pbkdf2WithCallback)

/** Payload's way of hashing a password; a test compares. */
export const HASHING = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

/** Payload hashes a password only for an account that is there and not locked; the time must not tell which. */
const sameTime = async (password: string) => {
  const { iterations, keyLength, digest } = HASHING
  await pbkdf2(password, randomBytes(32), iterations, keyLength, digest)
}

const isOpen = async (payload: Payload, email: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'readers',
    where: {
      and: [
        { email: { equals: email } },
        {
          or: [
            { lockUntil: { exists: false } },
            { lockUntil: { less_than_equal: new Date().toISOString() } },
          ],
        },
      ],
    },
  })
  return totalDocs > 0
}

/** A new session. An unknown address, a wrong password and an account that is locked look the same. */
export const logIn = async (payload: Payload, input: string, password: string) => {
  const email = normalEmail(input)
  const isHashed = await isOpen(payload, email)
  try {
    const { user, token } = await retried(() =>
      payload.login({ collection: 'readers', data: { email, password }, depth: 0 }),
    )
    if (!user || !token) throw new Error('Signing in gave no session.')
    return { reader: user, token }
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (!isHashed) await sameTime(password)
    throw new Mendable({
      code: 'INVALID',
      message:
        'The address and the password do not belong together. After ten wrong passwords an account rests for ten minutes.',
      path: ['password'],
    })
  }
}

/** Payload says so of an empty password, too. */
const isRefusal = (error: unknown): boolean =>
  error instanceof AuthenticationError ||
  error instanceof LockedAuth ||
  error instanceof ValidationError

/** For what a session alone is not enough for: whoever found it open on a screen does not know the password. */
export const confirmPassword = async (
  payload: Payload,
  { email }: Reader,
  password: string,
  path: string,
): Promise<void> => {
  try {
    await retried(() =>
      payload.login({
        collection: 'readers',
        data: { email, password },
        context: { skipVerification: true },
        depth: 0,
      }),
    )
  } catch (error) {
    if (error instanceof LockedAuth)
      throw new Mendable({
        code: 'RATE_LIMITED',
        message: 'Too many wrong passwords. Try again in ten minutes.',
        path: [path],
      })
    if (!isRefusal(error)) throw error
    throw new Mendable({ code: 'INVALID', message: 'This is not your password.', path: [path] })
  }
}
