import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import type { Payload } from 'payload'

import { isImagePublic } from '@/src/delivery/publicImages'
import { env } from '@/src/env'

import { sendFile } from './sendFile'

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

/** Serves `/media/<filename>`, and only what something published shows; all else is not there. */
export const serveImage =
  (payload: Payload) =>
  async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }

    const pass = new URL(request.url ?? '/', 'http://localhost').searchParams.get('pass')
    const type = TYPES[path.extname(name).toLowerCase()]
    const file = path.join(env.DATA_DIR, 'media', path.basename(name))
    const found = type && name === path.basename(name) && (await isImagePublic(payload, name, pass))
    const stats = found ? await stat(file).catch(() => null) : null
    if (!type || !stats) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not Found')
      return
    }

    const etag = `"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`
    const headers = {
      'content-type': type,
      // Short, so that a picture whose page was withdrawn is not kept for long by anyone.
      'cache-control': pass ? 'private, no-store' : 'public, max-age=300',
      'x-content-type-options': 'nosniff',
      etag,
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    response.writeHead(200, { ...headers, 'content-length': stats.size })
    if (request.method === 'HEAD') response.end()
    else await sendFile(file, response)
  }
