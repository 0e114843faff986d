import { parseArgs } from 'node:util'

export const PARTS = [
  'throughput',
  'mixed',
  'visible',
  'stampede',
  'subscriptions',
  'readers',
  'desk',
  'growth',
] as const
export type PartName = (typeof PARTS)[number]

export type Options = {
  parts: readonly PartName[]
  rounds: number
  /** Of one round of one server. */
  seconds: number
  /** How many articles the grown publication has. */
  large: number
  /** Whether a requirement that is not met is a failure. */
  check: boolean
}

const isPart = (name: string): name is PartName => PARTS.includes(name as PartName)

/** Throws what is wrong with the arguments, and what would be right. */
export const readOptions = (args: string[]): Options => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      large: { type: 'string', default: '100000' },
      check: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !isPart(name))
  if (unknown.length > 0)
    throw new Error(`There is no part “${unknown.join('”, “')}”. The parts: ${PARTS.join(', ')}.`)

  const positive = (name: 'rounds' | 'seconds' | 'large'): number => {
    const number = Number(values[name])
    if (number > 0) return number
    throw new Error(`--${name} is “${values[name]}”, but must be a number above 0.`)
  }
  const parts = PARTS.filter((name) => positionals.length === 0 || positionals.includes(name))
  return {
    parts,
    rounds: positive('rounds'),
    seconds: positive('seconds'),
    large: positive('large'),
    check: values.check,
  }
}
