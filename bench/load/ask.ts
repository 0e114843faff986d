import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** One request, as it can be handed to another process. */
export type Request = {
  method?: 'GET' | 'POST' | 'PATCH'
  path: string
  headers?: Record<string, string>
  body?: string
}
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** As many connections as there are questions at once, each kept for the next. */
export const createAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: Infinity })

const shared = createAgent()

/** Asks as plainly as a load generator does: nothing is compressed, followed or decoded. */
export const ask = (origin: string, question: Request, agent = shared): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body } = question
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request(
      origin + path,
      { method, headers: { ...headers, ...length }, agent },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** The JSON of an answer. Throws what came instead where it is none, or tells of errors. */
export const askJson = async <Shape>(origin: string, question: Request): Promise<Shape> => {
  const { status, body } = await ask(origin, question)
  const text = body.toString('utf8')
  if (status >= 300 || text.includes('"errors":[{'))
    throw new Error(`${question.path.split('?')[0]} answered ${status}: ${text.slice(0, 500)}`)
  return JSON.parse(text) as Shape
}
