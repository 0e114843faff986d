import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { install } from './prepare.mjs'
import { root } from './step.mjs'

const GENERATED = [
  'graphql/schema.graphql',
  'payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
]
const MIGRATION_MISSING = 2

/** Without a condition richtext-lexical ends Node 20 in silence, with exit code 13. */
const NODE_ARGS = ['-C', 'development', '--no-deprecation', '--import', 'tsx']

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, migration: { type: 'string' } },
})

const contents = () =>
  GENERATED.map((name) => {
    const file = path.join(root, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  })

/** The settings of this machine must not show in what is generated, nor its data be touched. */
const generate = () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-generate-'))
  const { status } = spawnSync(
    process.execPath,
    [...NODE_ARGS, 'scripts/generated.ts', ...[values.migration ?? []].flat()],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        DATA_DIR: dataDir,
      },
    },
  )
  rmSync(dataDir, { recursive: true, force: true })
  return status
}

install()
const before = contents()
const status = generate()
const after = contents()

if (status !== 0 && status !== MIGRATION_MISSING) {
  process.stderr.write(`Generating failed (exit code ${status}). What it printed above says why.\n`)
  process.exit(1)
}

const drifted = GENERATED.filter((_, at) => before[at] !== after[at])
for (const name of drifted)
  process.stdout.write(
    values.check
      ? `${name} was not what the model generates. It is now: commit it.\n`
      : `Written: ${name}\n`,
  )
if (values.check && (drifted.length > 0 || status === MIGRATION_MISSING)) process.exit(1)
