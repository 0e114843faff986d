import { readFileSync } from 'node:fs'
import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os'

const distribution = (): string => {
  try {
    return /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? ''
  } catch {
    return '' // not every system has it
  }
}

/** What the figures hang on, and nothing that tells whose machine it is. */
export const machine = (): [name: string, value: string][] => [
  ['Processor', cpus()[0]?.model.trim() ?? 'unknown'],
  ['Cores', String(availableParallelism())],
  ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
  ['System', [distribution(), type(), release(), arch()].filter(Boolean).join(', ')],
  ['Node', process.version],
  ['Database', 'SQLite'],
]
