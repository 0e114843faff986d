import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a TypeScript program of this repository in a process of its own, with nothing of this one's settings. */
export const startScript = (file: string, env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--no-deprecation', '--import', 'tsx', file], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The same until it ends: what it printed, or an error with what it complained of. */
export const runScript = async (file: string, env: Record<string, string>): Promise<string> => {
  const child = startScript(file, env)
  const printed = { out: '', err: '' }
  child.stdout!.on('data', (chunk: Buffer) => (printed.out += chunk.toString()))
  child.stderr!.on('data', (chunk: Buffer) => (printed.err += chunk.toString()))
  await once(child, 'close')

  if (child.exitCode !== 0) throw new Error(`${file} ended with ${child.exitCode}:\n${printed.err}`)
  return printed.out
}
