import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { CommandError } from '@/src/operations/command'
import { progress } from '@/src/operations/progress'

import { type Difference, recountInsights } from './recount'

const USAGE = `npm run insights:recount [-- --check]

Compares the numbers that are kept beside each piece with the insights that there are, and rights what differs.
A server may run meanwhile.

  --check   right nothing, and end with 1 where something differs
  --help    show this
`

const OPTIONS = {
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`, { cause: error })
  }
}

const many = (count: number, what: string) =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`

const lineOf = ({ id, title, kept, counted }: Difference): string =>
  `  “${title}” (${id}): ${kept.insightCount ?? 'none'} kept, ${kept.insightsShown ?? 'none'} shown; ` +
  `${counted.insightCount} there, ${counted.insightsShown} to be shown`

/** Gives the exit code. */
export const runRecount = async (
  open: () => Promise<Payload>,
  args: string[],
  out: NodeJS.WriteStream,
): Promise<number> => {
  const { check, help } = argumentsOf(args)
  if (help) {
    out.write(USAGE)
    return 0
  }

  const payload = await open()
  try {
    const { totalDocs } = await payload.count({ collection: 'pieces' })
    const { pieces, differences } = await recountInsights(payload, {
      mends: !check,
      done: progress('Counting the insights of pieces', totalDocs, out),
    })
    for (const each of differences) out.write(`${lineOf(each)}\n`)
    const what = differences.length === 0 || check ? '' : ', righted'
    out.write(
      `${many(pieces, 'piece')} compared; ${many(differences.length, 'difference')}${what}\n`,
    )
    return check && differences.length > 0 ? 1 : 0
  } finally {
    await payload.destroy()
  }
}
