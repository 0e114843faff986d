import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type ClassifierCall = { headers: IncomingMessage['headers']; body: string }
type Behaviour = (response: ServerResponse, call: ClassifierCall) => unknown

const SECRET = `whsec_${Buffer.from('a secret of the classifier, long enough').toString('base64')}`

/** A service of the operator's, which says whatever a test wants it to. */
export const startClassifier = async () => {
  const calls: ClassifierCall[] = []
  let behaviour: Behaviour
  const says = (answer: unknown) => {
    behaviour = (response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }
  says({ outcome: 'approve', score: 0.1, reason: '' })

  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const call = { headers: request.headers, body }
      calls.push(call)
      behaviour(response, call)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  return {
    calls,
    says,
    does: (how: Behaviour) => (behaviour = how),
    secret: SECRET,
    settings: {
      MODERATION_CLASSIFIER_URL: url,
      MODERATION_CLASSIFIER_SECRET: SECRET,
      MODERATION_CLASSIFIER_TIMEOUT_MS: '250',
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
export type SmallClassifier = Awaited<ReturnType<typeof startClassifier>>
