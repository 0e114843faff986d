import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from './freePort'

export type Ran = { code: number | null; output: string }

export type Installation = {
  url: string
  dataDir: string
  admin: { email: string; password: string }
  /** Everything that the server has printed since it was last started. */
  printed: () => string
  /** Runs a command of package.json beside the server, on the same data. */
  run: (script: string, ...args: string[]) => Promise<Ran>
  query: (query: string, variables?: object, token?: string) => Promise<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the query's
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const collect = (child: ChildProcess) => {
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  return () => chunks.join('')
}

/** What `npm start` gives on an empty folder of data: the built server, seeded, with its first account. */
export const install = async (settings: Record<string, string> = {}): Promise<Installation> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    NODE_ENV: 'production' as const,
    ...settings,
  }
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  const start = async () => {
    const server = spawn('npm', ['start'], { env, detached: true })
    const printed = collect(server)
    while (!(await isReady())) {
      if (server.exitCode !== null) throw new Error(`The server ended:\n${printed()}`)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    return { server, printed }
  }
  const end = async (server: ChildProcess) => {
    if (server.exitCode !== null) return
    process.kill(-server.pid!, 'SIGTERM')
    await once(server, 'exit')
  }

  let running = await start()
  const [email, password] = readFileSync(path.join(dataDir, 'first-admin.txt'), 'utf8').split('\n')

  return {
    url,
    dataDir,
    admin: { email: email!, password: password! },
    printed: () => running.printed(),

    async restart() {
      await end(running.server)
      running = await start()
    },

    async run(script, ...args) {
      const child = spawn('npm', ['run', '--silent', script, '--', ...args], { env })
      const output = collect(child)
      await once(child, 'exit')
      return { code: child.exitCode, output: output() }
    },

    async query(query, variables, token) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      })
      return response.json()
    },

    async stop() {
      await end(running.server)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
