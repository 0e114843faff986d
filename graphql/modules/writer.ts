import { isReader } from '@/src/access/roles'

import type { Context } from '../context'
import { Mendable } from './userError'

/** The reader who is signed in, also a banned one: what is theirs they may always take back. */
export const signedInReader = ({ viewer }: Context, purpose?: string) => {
  if (!isReader(viewer))
    throw new Mendable({
      code: 'NOT_SIGNED_IN',
      message: purpose ? `Sign in to ${purpose}.` : 'Sign in first.',
    })
  return viewer
}

/** The reader who is signed in and may write. The collections hold the same rule for every door. */
export const writingReader = (context: Context, purpose: string) => {
  const reader = signedInReader(context, purpose)
  if (reader.banned)
    throw new Mendable({ code: 'BANNED', message: 'This account may not write any more.' })
  return reader
}
