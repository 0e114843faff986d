import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { install } from './prepare.mjs'
import { root } from './step.mjs'

const PROJECTS = ['unit', 'integration']
const args = process.argv.slice(2)
const isMongodb = args.includes('--mongodb')
const projects = args.filter((arg) => PROJECTS.includes(arg))
const rest = args.filter((arg) => arg !== '--mongodb' && !PROJECTS.includes(arg))

/** The settings of this machine stay out: a test must not meet somebody's database. */
const SETTINGS = [
  ...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm),
].map(([, name]) => name)
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name))),
  NODE_OPTIONS: [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    '--no-deprecation',
  ]
    .filter(Boolean)
    .join(' '),
}

/** The server that was given, or else a replica set of one `mongod`, downloaded once. */
const startMongodb = async () => {
  const given = process.env.MONGODB_TEST_URI
  if (given) return { uri: given, stop: async () => {} }

  process.stdout.write('  … Starting MongoDB, since MONGODB_TEST_URI is not set\n')
  // The library prints each failed download with its stack; what to do about it is said below.
  console.warn = () => {}
  try {
    const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    return { uri: server.getUri(), stop: () => server.stop() }
  } catch (error) {
    process.stderr.write(`No mongod could be started here: ${error.message}
Start a MongoDB replica set of your own, such as \`docker compose up --wait mongodb\`, and name it:
  MONGODB_TEST_URI='mongodb://127.0.0.1:27017/?directConnection=true' npm run test:mongo
A service that only speaks MongoDB's protocol also needs MONGODB_COMPATIBILITY, as in .env.example.
`)
    process.exit(1)
  }
}

install()
const mongodb = isMongodb ? await startMongodb() : null
if (mongodb) {
  env.TEST_MONGODB_URI = mongodb.uri
  if (process.env.MONGODB_COMPATIBILITY)
    env.MONGODB_COMPATIBILITY = process.env.MONGODB_COMPATIBILITY
}

// The projects come last, since Jest takes every word behind `--selectProjects` for one.
const jest = spawn(
  process.execPath,
  [path.join(root, 'node_modules/jest/bin/jest.js'), ...rest, '--selectProjects', ...projects],
  { cwd: root, stdio: 'inherit', env },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => jest.kill(signal))
const [code] = await once(jest, 'exit')
await mongodb?.stop()
process.exit(code ?? 1)
