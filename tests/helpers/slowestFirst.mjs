import path from 'node:path'

import Sequencer from '@jest/test-sequencer'

/**
 * Jest goes by the size of files where it has no durations, as in a fresh clone; what takes minutes and stands in few
 * lines would then run last, and the other processor would wait for it.
 */
const SLOWEST = [
  'randomQueries',
  'neverStale',
  'growth',
  'invalidation',
  'compiledQueries',
  'access',
  'redis',
  'comments',
  'preview',
  'visibility',
]

const rank = ({ path: file }) => {
  const at = SLOWEST.indexOf(path.basename(file, '.test.ts'))
  return at === -1 ? SLOWEST.length : at
}

export default class SlowestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
