import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { build } from 'esbuild'

import { root } from './step.mjs'

const resolve = createRequire(import.meta.url).resolve

const buildServer = () =>
  build({
    absWorkingDir: root,
    entryPoints: {
      server: 'src/server.ts',
      seed: 'src/commands/seed.ts',
      import: 'src/commands/import.ts',
      persist: 'src/commands/persist.ts',
      recount: 'src/commands/recount.ts',
      scan: 'src/commands/scan.ts',
      triage: 'src/commands/triage.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Node 20 knows them; esbuild, in doubt about the newest scripts, would make each such literal anew whenever it is met.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })

const buildGraphiql = () =>
  build({
    absWorkingDir: root,
    entryPoints: {
      main: 'graphql/graphiql/main.tsx',
      'editor.worker': resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
      'json.worker': resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
      'graphql.worker': resolve('monaco-graphql/esm/graphql.worker.js'),
    },
    outdir: 'dist/graphiql',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.graphql': 'text', '.ttf': 'file' },
    logLevel: 'error',
  })

const buildPreview = () =>
  build({
    absWorkingDir: root,
    entryPoints: { main: 'src/preview/page/main.tsx' },
    outdir: 'dist/preview',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })

const buildAdmin = () => {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const { status, stdout } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) {
    process.stderr.write(stdout)
    throw new Error(`Compiling the admin failed (exit code ${status}).`)
  }
}

const step = async (what, run) => {
  const since = performance.now()
  process.stderr.write(`  … ${what}\n`)
  await run()
  process.stderr.write(`  ✓ ${what} (${((performance.now() - since) / 1000).toFixed(1)} s)\n`)
}

const [only] = process.argv.slice(2)

if (!only) rmSync(path.join(root, 'dist'), { recursive: true, force: true })
if (!only || only === '--commands') await step('Bundling the server', buildServer)
if (!only || only === '--explorer') await step('Bundling GraphiQL', buildGraphiql)
if (!only || only === '--preview') await step('Bundling the preview', buildPreview)
if (!only) await step('Compiling the admin', buildAdmin)
