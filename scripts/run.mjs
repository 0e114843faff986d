import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { build, buildCommands, buildPages, install } from './prepare.mjs'
import { root } from './step.mjs'

const [name, ...rest] = process.argv.slice(2)

// npm runs in the root of the project; files are named from the folder in which the command was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd()
const takesFiles = name !== 'seed' && name !== 'scan'
// Its words are names as well as files, and it needs nothing of the project's folder.
const cwd = name === 'scan' ? typedIn : root
const args = rest.map((arg) =>
  !takesFiles || arg.startsWith('-') || typedIn === root ? arg : path.resolve(typedIn, arg),
)

if (existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'))
install()

const isDev = name === 'dev'
if (isDev) buildPages()
else if (name === 'server') build()
else buildCommands()

const nodeArgs = isDev
  ? [
      '--watch-path=graphql',
      '--watch-path=collections',
      '--watch-path=src',
      '--watch-path=payload.config.ts',
      '--watch-preserve-output',
      '-C',
      'development',
      '--import',
      'tsx',
      'src/server.ts',
    ]
  : ['-C', 'production', path.join(root, 'dist', `${name}.mjs`), ...args]

const child = spawn(process.execPath, ['--no-deprecation', ...nodeArgs], {
  cwd,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || (isDev ? 'development' : 'production'),
    NEXT_TELEMETRY_DISABLED: '1',
  },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
