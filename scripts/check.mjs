import { install } from './prepare.mjs'
import { run } from './step.mjs'

/** What CI runs, but for the browser and MongoDB: those are `npm run test:e2e` and `npm run test:mongo`. */
const STEPS = [
  ['Formatting', 'format:check'],
  ['Linting', 'lint'],
  ['Checking types', 'typecheck'],
  ['Checking generated files', 'generate', '--check'],
  ['Testing', 'test'],
  ['Building', 'build'],
]

install()
for (const [what, script, ...args] of STEPS)
  run(what, 'npm', ['run', '--silent', script, '--', ...args])
process.stdout.write('All is well.\n')
