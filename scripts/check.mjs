import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

import { install } from './prepare.mjs'
import { run } from './step.mjs'

/** What CI runs; what this machine has no server or browser for is named and left out. */
const STEPS = [
  ['Formatting', 'format:check'],
  ['Linting', 'lint'],
  ['Checking types', 'typecheck'],
  ['Checking generated files', 'generate', '--check'],
  ['Looking for breaking changes', 'breaking'],
  ['Testing', 'test'],
  ['Building', 'build'],
]
const ELSEWHERE = [
  ['Testing on MongoDB', 'test:mongo', process.env.MONGODB_TEST_URI, 'MONGODB_TEST_URI is not set'],
  ['Testing in the browser', 'test:e2e', hasChromium(), 'there is no Chromium'],
]

install()
for (const [what, script, ...args] of STEPS)
  run(what, 'npm', ['run', '--silent', script, '--', ...args])
for (const [what, script, isPossible, why] of ELSEWHERE)
  if (isPossible) run(what, 'npm', ['run', '--silent', script])
  else process.stdout.write(`  – ${what}: skipped, since ${why}\n`)
process.stdout.write('All is well.\n')

/** Debian's, or the one that Playwright installs. */
function hasChromium() {
  const own = process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache/ms-playwright')
  return existsSync('/usr/bin/chromium') || existsSync(own)
}
