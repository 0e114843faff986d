import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { LOGS } from '../folders'

type Options = {
  name: string
  file: string
  args?: string[]
  nodeArgs?: string[]
  env?: Record<string, string>
}
type Answer = { id: number; result?: unknown; error?: string }
type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void }

export type OwnProcess = {
  ask: <Result>(question: string, input?: unknown) => Promise<Result>
  hasEnded: () => boolean
  /** The end of what it printed. */
  lastWords: () => string
  end: () => Promise<void>
}

/** More than a server takes that was told to stop while clients hang on it. */
const LONGEST_GOODBYE_MS = 12_000

const living = new Set<ChildProcess>()
process.on('exit', () => living.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

/** Starts a file as a process with a log of its own, which answers over Node's channel and is ended by its id. */
export const startProcess = (options: Options): OwnProcess => {
  const { name, file, args = [], nodeArgs = [], env = {} } = options
  mkdirSync(LOGS, { recursive: true })
  const logFile = path.join(LOGS, `${name}.log`)
  const log = openSync(logFile, 'w')
  const child = fork(file, args, {
    execArgv: nodeArgs,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'advanced', // bytes stay bytes
  })
  closeSync(log)
  living.add(child)

  const lastWords = () => readFileSync(logFile, 'utf8').split('\n').slice(-15).join('\n')
  const waiting = new Map<number, Waiting>()
  let questions = 0

  child.on('message', ({ id, result, error }: Answer) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error) asker?.reject(new Error(`${name}: ${error}`))
    else asker?.resolve(result as never)
  })
  child.once('exit', (code) => {
    living.delete(child)
    for (const { reject } of waiting.values())
      reject(new Error(`${name} ended with exit code ${code}:\n${lastWords()}`))
  })
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null

  return {
    ask: (question, input) =>
      new Promise((resolve, reject) => {
        if (hasEnded()) return reject(new Error(`${name} has ended:\n${lastWords()}`))
        const id = ++questions
        waiting.set(id, { resolve, reject })
        child.send({ id, name: question, input })
      }),
    hasEnded,
    lastWords,
    async end() {
      if (hasEnded()) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const impatience = setTimeout(() => child.kill('SIGKILL'), LONGEST_GOODBYE_MS)
      await ended
      clearTimeout(impatience)
    },
  }
}
