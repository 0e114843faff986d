import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { byPost, TRUSTED } from '../questions/firsthand'
import { copyOf } from '../data/dataFolder'
import { BENCH, ROOT } from '../folders'
import { startProcess } from '../processes/ownProcess'
import { freePort } from './freePort'
import { PROBE, type Server, whenReady } from './server'

/** One client asks what thousands would: the limits are at work, and nobody meets them. */
const GENEROUS = {
  RATE_LIMIT_COST: String(Number.MAX_SAFE_INTEGER),
  RATE_LIMITS: 'false',
  SIGN_UP: 'open',
  LIMIT_MILLISECONDS: '100000',
  LIMIT_CONNECTIONS: '100000',
  LIMIT_CONNECTIONS_PER_CLIENT: '100000',
}

/** Answered once the words of everything that is published are in the index. */
const SEARCH = byPost('{ search(query: "words", first: 1) { nodes { title } } }')

const COUNTING = ['--import', path.join(BENCH, 'servers/statements.mjs')]

type Options = {
  name: string
  /** A filled folder, which is copied. */
  data: string
  settings?: Record<string, string>
  countsStatements?: boolean
}
export type Firsthand = Server & { dataDir: string }

/** The product as `npm start` runs it, over a copy of a filled folder. */
export const startFirsthand = async (options: Options): Promise<Firsthand> => {
  const { name, data, settings = {}, countsStatements = false } = options
  const dataDir = copyOf(data, name)
  const documents = path.join(dataDir, 'documents.json')
  writeFileSync(documents, JSON.stringify(TRUSTED))
  const port = await freePort()

  const process = startProcess({
    name,
    file: path.join(ROOT, 'dist/server.mjs'),
    nodeArgs: [
      ...['--no-deprecation', '-C', 'production'],
      ...PROBE,
      ...(countsStatements ? COUNTING : []),
    ],
    env: {
      ...GENEROUS,
      NEXT_TELEMETRY_DISABLED: '1',
      PERSISTED_DOCUMENTS: documents,
      PORT: String(port),
      DATA_DIR: dataDir,
      // Its readers come without a mailbox.
      SIGN_UP: 'open',
      ...settings,
    },
  })
  const server = { name, url: `http://127.0.0.1:${port}`, process, dataDir }
  await whenReady(server, SEARCH)
  return server
}
