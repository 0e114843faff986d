import { createServer } from 'node:http'

import { answering } from '../processes/answering.mjs'

/** The limit: bytes and headers that are known beforehand, sent by node:http alone. */
let answers = new Map()

const send = (url, response) => {
  const { headers, body } = answers.get(url)
  response.writeHead(200, headers)
  response.end(body)
}

const server = createServer((request, response) => {
  if (request.method === 'GET') return send(request.url, response)
  request.on('end', () => send(request.url, response))
  request.resume()
})

answering({
  serve: (given) => {
    answers = given
    return new Promise((resolve) => {
      if (server.listening) resolve(server.address().port)
      else server.listen(0, '127.0.0.1', () => resolve(server.address().port))
    })
  },
})
// The probe lets go of the channel, and until it serves there is nothing else to wait for.
process.channel?.ref()
process.once('SIGTERM', () => process.exit(0))
