import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/src/env'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>GraphiQL · Firsthand</title>
    <link rel="icon" href="data:,">
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

/** A person who opens the API's address in a browser wants to look around. */
export const wantsPage = ({ method, headers, url }: IncomingMessage): boolean =>
  env.GRAPHIQL &&
  method === 'GET' &&
  !/[?&](query|documentId|extensions)=/.test(url ?? '') &&
  Boolean(headers.accept?.split(',').some((type) => type.trim().startsWith('text/html')))

export const serveGraphiql = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
}
