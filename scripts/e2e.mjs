import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { build, install } from './prepare.mjs'
import { root } from './step.mjs'

install()
build()

const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exit(status ?? 1)
