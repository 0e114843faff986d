import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

import type { App } from './app'

type Over = Pick<App, 'dataDir'> & { settings?: Record<string, string> }
export type OtherProcess = ReturnType<typeof startOther>

/** A script of `tests/fixtures` in a process of its own, over the same database; its lines as they come. */
export const startOther = ({ dataDir, settings }: Over, script: string, ...args: string[]) => {
  const child = spawn(
    process.execPath,
    ['-C', 'development', '--import', 'tsx', path.resolve('tests/fixtures', script), ...args],
    {
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir, ...settings },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const lines: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })

  return {
    child,
    ended,
    lines,
    /** The first line that is right, which may have come already. */
    line: (isRight: (line: string) => boolean) =>
      new Promise<string>((resolve) => {
        const look = () => {
          const found = lines.find(isRight)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    async end() {
      child.kill('SIGCONT')
      child.stdin.end()
      await ended
    },
  }
}
