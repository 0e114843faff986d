import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

/** A request that is turned away before it is read as an operation. */
export class RefusedRequest extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'RefusedRequest'
  }
}

const badRequest = (message: string, options?: ErrorOptions) =>
  new RefusedRequest(400, 'BAD_REQUEST', message, options)

const unsupported = (message: string) =>
  new RefusedRequest(415, 'UNSUPPORTED_MEDIA_TYPE', `${message} Send application/json in UTF-8.`)

const checkMediaType = ({ headers }: IncomingMessage): void => {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  if (type.trim() !== 'application/json')
    throw unsupported(type ? `A body of ${type.trim()} is not taken.` : 'There is no content-type.')

  const charset = /^\s*charset="?([^"]*)"?\s*$/
  const named = parameters.map((each) => charset.exec(each)?.[1]).find(Boolean) ?? 'utf-8'
  if (named !== 'utf-8' && named !== 'utf8') throw unsupported(`The charset ${named} is not taken.`)

  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw unsupported(`A body encoded as ${encoding} is not taken.`)
}

const readBytes = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const refuse = (found: string): void =>
      reject(
        new RefusedRequest(
          413,
          'PAYLOAD_TOO_LARGE',
          `The body ${found}; ${limit} bytes are the most. Send less at once.`,
        ),
      )
    const length = request.headers['content-length']
    if (Number(length) > limit) return refuse(`is ${length} bytes long`)

    if (request.destroyed) return reject(new Error('The client went away.'))

    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      // Left unread: to destroy it would cut the line before its answer.
      request.off('data', take).pause()
      refuse('is longer')
    }
    request
      .on('data', take)
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', reject)
  })

/** The text of a request. Throws a RefusedRequest that says what is wrong with it. */
export const readText = async (request: IncomingMessage, limit: number): Promise<string> => {
  checkMediaType(request)
  const bytes = await readBytes(request, limit)
  if (!isUtf8(bytes)) throw badRequest('The body is no JSON: It is no UTF-8.')
  return bytes.toString('utf8')
}

/** The JSON of a request's text. Throws a RefusedRequest that says what is wrong with it. */
export const parseBody = (text: string): unknown => {
  let body: unknown
  try {
    body = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw badRequest(`The body is no JSON: ${(cause as Error).message}`, { cause })
  }
  if (Array.isArray(body))
    throw badRequest('A list of operations is not taken: send one operation a request.')
  return body
}
