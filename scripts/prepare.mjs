import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const at = (...parts) => path.join(root, ...parts)
const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

const run = (what, command, args, env = {}) => {
  const since = performance.now()
  process.stdout.write(`  … ${what}\n`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) {
    process.stderr.write(`${what} failed. What it printed above says why.\n`)
    process.exit(1)
  }
  process.stdout.write(`  ✓ ${what} (${((performance.now() - since) / 1000).toFixed(1)} s)\n`)
}

/** Installs the locked dependencies where they are missing or older than the lock file. */
export const install = () => {
  const installed = modified(at('node_modules', '.package-lock.json'))
  if (installed && installed >= modified(at('package-lock.json'))) return
  // NODE_ENV=production would leave out what the build needs.
  run('Installing the dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    NODE_ENV: 'development',
  })
}

const SOURCES = ['collections', 'graphql', 'seed', 'src', 'scripts']
const ROOT_FILES = ['next.config.mjs', 'package-lock.json', 'payload.config.ts', 'tsconfig.json']

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => modified(path.join(entry.parentPath, entry.name))),
  )

/** Builds the server and the admin where there is no build or something changed since. */
export const build = () => {
  const built = Math.min(modified(at('dist', 'server.mjs')), modified(at('.next', 'BUILD_ID')))
  const changed = Math.max(
    ...SOURCES.map((folder) => newest(at(folder))),
    ...ROOT_FILES.map((file) => modified(at(file))),
  )
  if (built > changed) return
  run('Building (once after each change)', process.execPath, [at('scripts', 'build.mjs')])
}
