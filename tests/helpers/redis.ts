import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { describe } from '@jest/globals'

import { freePort } from './freePort'

const isThere = spawnSync('redis-server', ['--version']).status === 0

/** Tests that need Debian's redis-server; where it is not there they are skipped, and say why. In CI they fail. */
export const describeWithRedis = (name: string, tests: () => void): void => {
  if (isThere || process.env.CI) describe(name, tests)
  else describe.skip(`${name} (skipped: there is no redis-server on the PATH)`, tests)
}

/** A Redis of its own, on a free port of this machine, that keeps nothing. */
export const startRedis = async (...options: string[]) => {
  const port = await freePort()
  let server: ChildProcess | null = null

  const start = async () => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '']
    server = spawn('redis-server', [...settings, '--appendonly', 'no', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = createInterface({ input: server.stdout! })
    await Promise.race([
      new Promise<void>((resolve) =>
        lines.on('line', (line) => line.includes('Ready to accept') && resolve()),
      ),
      once(server, 'exit').then(() => Promise.reject(new Error('redis-server ended.'))),
    ])
  }
  await start()

  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start,
    async stop() {
      if (!server || server.exitCode !== null) return
      server.kill()
      await once(server, 'exit')
    },
  }
}

export type TestRedis = Awaited<ReturnType<typeof startRedis>>
