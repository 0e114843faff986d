import { isReader } from '@/src/access/roles'
import { refuseBlockedNetwork } from '@/src/readers/blocked'
import { refusalOf } from '@/src/sanctions/inForce'

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

/** The reader who is signed in and may write, from where they are. The collections hold the first for every door. */
export const writingReader = async (context: Context, purpose: string) => {
  const reader = signedInReader(context, purpose)
  const refusal = await refusalOf(context.payload, reader)
  if (refusal) throw refusal
  await refuseBlockedNetwork(context.payload, context.address)
  return reader
}
