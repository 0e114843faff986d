import type { Context } from '@/graphql/context'
import { isReader } from '@/src/access/roles'

import { Mendable } from '../userError'

export const signedInReader = ({ viewer }: Context) => {
  if (!isReader(viewer)) throw new Mendable({ code: 'NOT_SIGNED_IN', message: 'Sign in first.' })
  return viewer
}
