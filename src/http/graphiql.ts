import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import { env } from '@/src/env'

import { sendFile } from './sendFile'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>GraphiQL · Firsthand</title>
    <link rel="stylesheet" href="/graphiql/main.css">
    <style>html, body, #graphiql { height: 100%; margin: 0 } #graphiql > p { font: 1rem system-ui; padding: 2rem }</style>
  </head>
  <body>
    <div id="graphiql"><p>Loading the GraphQL explorer…</p></div>
    <noscript>GraphiQL needs JavaScript. The API itself does not: send it a POST.</noscript>
    <script type="module" src="/graphiql/main.js"></script>
  </body>
</html>
`

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
}

/** A person who opens the API's address in a browser wants to look around. */
export const wantsPage = ({ method, headers, url }: IncomingMessage): boolean =>
  env.GRAPHIQL &&
  method === 'GET' &&
  !/[?&](query|documentId|extensions)=/.test(url ?? '') &&
  Boolean(headers.accept?.split(',').some((type) => type.trim().startsWith('text/html')))

export const serveGraphiql = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
}

/** The files that the build made of GraphiQL. */
export const serveGraphiqlFile = async (response: ServerResponse, name: string): Promise<void> => {
  const type = TYPES[path.extname(name)]
  const file = path.resolve('dist/graphiql', path.basename(name))
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
