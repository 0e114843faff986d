import type { DefaultConnectionArguments } from '@pothos/plugin-relay'

import type { Page } from '@/src/delivery/connections'

import { badUserInput } from './errors'

export const LARGEST_PAGE = 100

/** Every list says how much of itself it wants, so that no query is answered with everything. */
export const pageOf = ({ first, last, after, before }: DefaultConnectionArguments): Page => {
  const size = first ?? last
  if (size === null || size === undefined) throw badUserInput('Give `first` or `last`: 1 to 100.')
  if (typeof first === 'number' && typeof last === 'number')
    throw badUserInput('Give either `first` or `last`, not both.')
  if (size < 1 || size > LARGEST_PAGE)
    throw badUserInput(
      `\`${typeof first === 'number' ? 'first' : 'last'}\` is ${size}, but must be 1 to 100.`,
    )

  return {
    ...(typeof first === 'number' ? { first } : { last: size }),
    ...(typeof after === 'string' && { after }),
    ...(typeof before === 'string' && { before }),
  }
}
