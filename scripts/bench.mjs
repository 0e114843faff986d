import { spawn } from 'node:child_process'
import path from 'node:path'

import { build, install } from './prepare.mjs'
import { root } from './step.mjs'

install()
build()

const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'bench/main.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
