import fc from 'fast-check'

import { DOCUMENT_WRITES, type Write } from './documentWrites'
import { OTHER_WRITES } from './otherWrites'
import type { Options, World } from './world'

const WRITES: Record<string, Write> = { ...DOCUMENT_WRITES, ...OTHER_WRITES }
export type Single = readonly [write: string, a: number, b: number]

const singleOf = (writes: object): fc.Arbitrary<Single> =>
  fc.tuple(fc.constantFrom(...Object.keys(writes)), fc.nat(60), fc.nat(60))

export type Step =
  { one: Single } | { atOnce: Single[] } | { together: Single[]; isRolledBack: boolean }

/** One write, several at the same time, or several in one transaction. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ one: singleOf(WRITES) }) },
  {
    weight: 1,
    arbitrary: fc.record({ atOnce: fc.array(singleOf(WRITES), { minLength: 2, maxLength: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      together: fc.array(singleOf(DOCUMENT_WRITES), { minLength: 2, maxLength: 4 }),
      isRolledBack: fc.boolean(),
    }),
  },
)

/** By a rule, or by SQLite where a draft names what was deleted. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  (('status' in error && Number(error.status) < 500) || /FOREIGN KEY/.test(String(error.cause)))

/** Does it, where the rules let it: a write that is refused changes nothing. */
export const perform = async (world: World, [name, a, b]: Single, options: Options = {}) => {
  try {
    await WRITES[name]!(world, a, b, options)
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}
