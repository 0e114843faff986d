import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

import { sendFile } from './sendFile'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
}

/** Serves what the build made of one of our own pages. */
export const serveBuiltFile = async (
  response: ServerResponse,
  page: 'graphiql' | 'preview',
  name: string,
): Promise<void> => {
  const type = TYPES[path.extname(name)]
  const file = path.resolve('dist', page, path.basename(name))
  const stats = type ? await stat(file).catch(() => null) : null
  if (!type || !stats) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not Found')
    return
  }
  response.writeHead(200, {
    'content-type': type,
    'content-length': stats.size,
    'cache-control': 'public, max-age=3600',
  })
  await sendFile(file, response)
}
