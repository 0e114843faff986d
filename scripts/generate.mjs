import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { install } from './prepare.mjs'
import { root } from './step.mjs'

const GENERATED = [
  'graphql/schema.graphql',
  'packages/client/src/introspection.ts',
  'payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
]
const RELAY = 'examples/relay'
const ARTIFACTS = `${RELAY}/src/__generated__`
const MIGRATION_MISSING = 2

/** Without a condition richtext-lexical ends Node 20 in silence, with exit code 13. */
const NODE_ARGS = ['-C', 'development', '--no-deprecation', '--import', 'tsx']

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, migration: { type: 'string' } },
})

const contents = () => {
  const artifacts = readdirSync(path.join(root, ARTIFACTS)).map((name) => `${ARTIFACTS}/${name}`)
  const files = [...GENERATED, ...artifacts].filter((name) => existsSync(path.join(root, name)))
  return new Map(files.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
}

/** The documents of the Relay example, compiled against the schema. */
const compileRelay = () =>
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/relay-compiler/cli.js'), '--output', 'quiet-with-errors'],
    { cwd: path.join(root, RELAY), stdio: 'inherit' },
  ).status

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
const relayStatus = compileRelay()
const after = contents()

if (relayStatus !== 0) {
  process.stderr.write(
    `The documents of ${RELAY} do not fit the schema. What it printed above says why.\n`,
  )
  process.exit(1)
}
if (status !== 0 && status !== MIGRATION_MISSING) {
  process.stderr.write(`Generating failed (exit code ${status}). What it printed above says why.\n`)
  process.exit(1)
}

const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
)
for (const name of drifted)
  process.stdout.write(
    values.check
      ? `${name} was not what the model generates. It is now: commit it.\n`
      : `Written: ${name}\n`,
  )
if (values.check && (drifted.length > 0 || status === MIGRATION_MISSING)) process.exit(1)
