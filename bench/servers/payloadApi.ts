import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import { copyOf } from '../data/dataFolder'
import { BENCH, ROOT } from '../folders'
import { startProcess } from '../processes/ownProcess'
import { run } from '@/scripts/step.mjs'
import { toPayload } from '../questions/payloadApi'
import { freePort } from './freePort'
import { PROBE, type Server, whenReady } from './server'

const APP = path.join(BENCH, 'payloadApi')
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next')

const modified = (file: string) => (existsSync(file) ? statSync(file).mtimeMs : 0)

/** A Next app of one route, Payload's own; built where there is no build, or one older than the product's. */
export const buildPayloadApi = (): void => {
  const built = modified(path.join(APP, '.next/BUILD_ID'))
  if (built > modified(path.join(ROOT, 'dist/server.mjs'))) return
  run("Building Payload's own API", process.execPath, [NEXT, 'build', APP], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}

/** Payload's generated GraphQL API as Payload ships it: through Next, by `next start`. */
export const startPayloadApi = async (data: string): Promise<Server> => {
  const port = await freePort()
  const process = startProcess({
    name: 'payload',
    file: NEXT,
    args: ['start', APP, '--hostname', '127.0.0.1', '--port', String(port)],
    nodeArgs: ['--no-deprecation', '-C', 'production', ...PROBE],
    env: { NEXT_TELEMETRY_DISABLED: '1', LOG_LEVEL: 'warn', DATA_DIR: copyOf(data, 'payload') },
  })
  const server = { name: 'payload', url: `http://127.0.0.1:${port}`, process }
  await whenReady(server, toPayload('{ __typename }'))
  return server
}
