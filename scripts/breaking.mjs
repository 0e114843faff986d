import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { schemaChanges } from './schemaChanges.mjs'
import { root } from './step.mjs'

const RELEASED = path.join(root, 'graphql/released.graphql')

const released = readFileSync(RELEASED, 'utf8')
const sdl = readFileSync(path.join(root, 'graphql/schema.graphql'), 'utf8')
const today = new Date().toISOString().slice(0, 10)

const { breaking, dangerous, openEnded } = await schemaChanges(released, sdl, today)

const list = (title, lines) =>
  lines.length > 0 &&
  process.stderr.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)

list('Clients of the last release may not expect this:', dangerous)
list('This breaks clients of the last release (graphql/released.graphql):', breaking)
list('These deprecations do not end with “Gone after YYYY-MM-DD.”:', openEnded)

if (breaking.length + openEnded.length > 0) {
  process.stderr.write(
    'docs/deprecation.md says how to change the schema without breaking clients.\n',
  )
  process.exit(1)
}
if (process.argv.includes('--release')) writeFileSync(RELEASED, sdl)
