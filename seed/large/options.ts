import { parseArgs } from 'node:util'

import { CommandError } from '@/src/operations/command'

export type LargeOptions = {
  articles: number
  comments: number
  insights: number
  readers: number
  /** How many of a hundred comments wait for a decision. */
  waiting?: number
}

const USAGE = `npm run seed                          the demo publication
npm run seed -- --articles 100000     a large publication of so many articles

  --comments C   on each article, 5 unless told
  --waiting W    so many of a hundred of them wait for a decision, 3 unless told
  --insights I   on each article, 3 unless told
  --readers R    who write them, a tenth of the articles unless told (20 to 10,000)`

const MOST = {
  ...{ articles: 10_000_000, comments: 100_000, insights: 100_000, readers: 10_000_000 },
  waiting: 90,
}
export const WAITING = 3
type Name = keyof typeof MOST

const parse = (args: string[]) => {
  try {
    const option = { type: 'string' } as const
    return parseArgs({
      args,
      options: {
        ...{ articles: option, comments: option, insights: option, readers: option },
        waiting: option,
      },
    }).values
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`, { cause: error })
  }
}

/** What was asked for; null for the demo publication. Throws a CommandError that says what would be right. */
export const readOptions = (args: string[]): LargeOptions | null => {
  const given = parse(args)
  const number = (name: Name, least: number, otherwise: number): number => {
    const text = given[name]
    if (text === undefined) return otherwise
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= MOST[name]) return value
    throw new CommandError(
      `--${name} must be a whole number from ${least} to ${MOST[name]}, and is “${text}”.`,
    )
  }

  if (given.articles === undefined) {
    const [name] = Object.keys(given)
    if (name) throw new CommandError(`--${name} goes with --articles alone.\n\n${USAGE}`)
    return null
  }
  const articles = number('articles', 1, 0)
  return {
    articles,
    comments: number('comments', 0, 5),
    waiting: number('waiting', 0, WAITING),
    insights: number('insights', 0, 3),
    readers: number('readers', 20, Math.min(10_000, Math.max(20, Math.ceil(articles / 10)))),
  }
}
