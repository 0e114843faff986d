import path from 'node:path'

import { type Answer, ask, type Request } from '../load/ask'
import { BENCH } from '../folders'
import { startProcess } from '../processes/ownProcess'
import { PROBE, type Server } from './server'

/** What belongs to a connection and a moment; node:http writes these by itself, for every server alike. */
const OWN_TO_EACH = ['connection', 'date', 'keep-alive', 'transfer-encoding']

const stored = ({ headers, body }: Answer) => ({
  headers: {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_TO_EACH.includes(name))),
    'content-length': String(body.length),
  },
  body,
})

/** Answers these addresses with the very bytes and headers with which `source` answers them now. */
export const startStatic = async (source: Server, requests: Request[]): Promise<Server> => {
  const answers = new Map<string, ReturnType<typeof stored>>()
  for (const request of requests) answers.set(request.path, stored(await ask(source.url, request)))

  const process = startProcess({
    name: 'static',
    file: path.join(BENCH, 'servers/staticServer.mjs'),
    nodeArgs: PROBE,
  })
  const port = await process.ask<number>('serve', answers)
  return { name: 'static', url: `http://127.0.0.1:${port}`, process }
}
