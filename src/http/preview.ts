import type { ServerResponse } from 'node:http'

import { env } from '@/src/env'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>Preview · Firsthand</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/preview/main.css">
  </head>
  <body>
    <div id="preview"></div>
    <noscript>The preview needs JavaScript.</noscript>
    <script type="module" src="/preview/main.js"></script>
  </body>
</html>
`

const home = new URL(env.PUBLIC_URL).origin

/** The admin, and no other page, may show it in a frame; nothing outside may be loaded into it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  `img-src 'self' ${home} data:`,
  `frame-ancestors 'self' ${home}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A front end of our own for drafts: it asks the public API, with the token that stands behind the "#". */
export const servePreview = (response: ServerResponse): void => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(PAGE)
}
