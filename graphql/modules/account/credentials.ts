import { AuthenticationError, LockedAuth, type Payload, ValidationError } from 'payload'

import type { Context } from '@/graphql/context'
import { retried } from '@/src/operations/retried'
import type { Reader } from '@/payload-types'
import { spend } from '@/src/limits/spend'
import { sameTime, whereOpen } from '@/src/passwords/sameTime'
import { endSessions } from '@/src/readers/endSessions'

import { Mendable } from '../userError'
import { normalEmail } from './checks'
import { deviceOfCaller } from './deviceOfCaller'
import { claimsOf } from './tokenClaims'

const isOpen = async (payload: Payload, email: string): Promise<boolean> => {
  const { totalDocs } = await payload.count({ collection: 'readers', where: whereOpen(email) })
  return totalDocs > 0
}

/**
 * Counts a guess, known account or not. A stranger uses up what they may from where they are, and leaves the owner, who is
 * elsewhere, all of theirs.
 */
const countGuess = ({ payload, address }: Context, email: string): Promise<void> =>
  spend(payload, 'signIn', { account: `${email} from ${address}`, address })

/** A new session. An unknown address, a wrong password and an account that is locked look the same. */
export const logIn = async (context: Context, input: string, password: string) => {
  const { payload } = context
  const email = normalEmail(input)
  await countGuess(context, email)
  const isHashed = await isOpen(payload, email)
  try {
    const { user, token } = await retried(() =>
      payload.login({
        collection: 'readers',
        data: { email, password },
        context: { device: deviceOfCaller(context) },
        depth: 0,
      }),
    )
    if (!user || !token) throw new Error('Signing in gave no session.')
    return { reader: user, token }
  } catch (error) {
    if (!isRefusal(error)) throw error
    // Payload refuses an empty password before it looks for the account.
    if (!isHashed || error instanceof ValidationError) await sameTime(password)
    throw new Mendable({
      code: 'INVALID',
      message:
        'The address and the password do not belong together. After too many wrong passwords an account rests for ten minutes; a link to a new password opens it at once.',
      path: ['password'],
    })
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof AuthenticationError ||
  error instanceof LockedAuth ||
  error instanceof ValidationError

/** For what a session alone is not enough for: whoever found it open on a screen does not know the password. */
export const confirmPassword = async (
  context: Context,
  { id, email }: Reader,
  password: string,
  path: string,
): Promise<void> => {
  const { payload } = context
  await countGuess(context, email)
  try {
    const { token } = await retried(() =>
      payload.login({
        collection: 'readers',
        data: { email, password },
        context: { skipVerification: true },
        depth: 0,
      }),
    )
    const { sid } = claimsOf(token!)
    await retried(() => endSessions(payload, id, (session) => session.id !== sid))
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
