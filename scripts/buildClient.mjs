import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { build } from 'esbuild'

import { root, run } from './step.mjs'

const folder = path.join(root, 'packages/client')
const [outdir = path.join(folder, 'dist')] = process.argv.slice(2)

/** One file, with the parser and the printer of documents inside: nothing is left to be installed. */
await build({
  entryPoints: [path.join(folder, 'src/index.ts')],
  outfile: path.join(outdir, 'index.js'),
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  logLevel: 'warning',
})
run('Writing the types of the client', process.execPath, [
  path.join(root, 'node_modules/typescript/bin/tsc'),
  '--project',
  folder,
  '--outDir',
  outdir,
])

/** Node's own resolution asks for the whole name of a file, in types too. */
for (const name of readdirSync(outdir).filter((name) => name.endsWith('.d.ts'))) {
  const file = path.join(outdir, name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/from '(\.\/\w+)'/g, "from '$1.js'"))
}
