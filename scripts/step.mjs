import { spawnSync } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')

/**
 * Runs a program in the root of the project, says how long it took, and ends everything where it fails. All of it
 * goes to the standard error: the standard output belongs to what the person asked for.
 */
export const run = (what, command, args, env = {}) => {
  const since = performance.now()
  const took = () => `${((performance.now() - since) / 1000).toFixed(1)} s`
  process.stderr.write(`  … ${what}\n`)

  const { error, status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    env: { ...process.env, ...env },
  })
  if (error || status !== 0) {
    const why = error ? `It cannot be started: ${error.message}` : 'What it printed above says why.'
    process.stderr.write(`  ✗ ${what} failed after ${took()}. ${why}\n`)
    process.exit(1)
  }
  process.stderr.write(`  ✓ ${what} (${took()})\n`)
}
