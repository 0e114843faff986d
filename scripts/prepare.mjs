import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

import { root, run } from './step.mjs'

const at = (...parts) => path.join(root, ...parts)
const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0)

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

const newestSource = () =>
  Math.max(
    ...SOURCES.map((folder) => newest(at(folder))),
    ...ROOT_FILES.map((file) => modified(at(file))),
  )

/** Builds the server and the admin where there is no build or something changed since. */
export const build = () => {
  const built = Math.min(modified(at('dist', 'server.mjs')), modified(at('.next', 'BUILD_ID')))
  if (built > newestSource()) return
  run('Building (once after each change)', process.execPath, [at('scripts', 'build.mjs')])
}

/** The same for a command that runs beside a server, whose admin must stay as it is meanwhile. */
export const buildCommands = () => {
  if (modified(at('dist', 'server.mjs')) > newestSource()) return
  run('Bundling', process.execPath, [at('scripts', 'build.mjs'), '--commands'])
}

/** Reloading while developing is the work of tsx and Next; pages of our own are compiled once. */
export const buildPages = () => {
  for (const [page, option] of [
    ['graphiql', '--explorer'],
    ['preview', '--preview'],
  ])
    if (!existsSync(at('dist', page, 'main.js')))
      run(`Bundling ${page}`, process.execPath, [at('scripts', 'build.mjs'), option])
}
