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

const tooLarge = (found: string, limit: number) =>
  new RefusedRequest(
    413,
    'PAYLOAD_TOO_LARGE',
    `The body ${found}; ${limit} bytes are the most. Send less at once.`,
  )

const JSON_TYPE = 'application/json'

const checkContentType = (contentType = ''): void => {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  if (type.trim() !== JSON_TYPE)
    throw unsupported(type ? `A body of ${type.trim()} is not taken.` : 'There is no content-type.')

  const charset = /^\s*charset="?([^"]*)"?\s*$/
  const named = parameters.map((each) => charset.exec(each)?.[1]).find(Boolean) ?? 'utf-8'
  if (named !== 'utf-8' && named !== 'utf8') throw unsupported(`The charset ${named} is not taken.`)
}

const checkHeaders = ({ headers }: IncomingMessage, limit: number): void => {
  if (headers['content-type'] !== JSON_TYPE) checkContentType(headers['content-type'])

  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw unsupported(`A body encoded as ${encoding} is not taken.`)

  const length = headers['content-length']
  if (Number(length) > limit) throw tooLarge(`is ${length} bytes long`, limit)
}

/** The text of a request. Fails with a RefusedRequest that says what is wrong with it. */
export const readText = (request: IncomingMessage, limit: number): Promise<string> =>
  new Promise((resolve, reject) => {
    checkHeaders(request, limit)
    if (request.destroyed) throw new Error('The client went away.')

    const chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      // Left unread: to destroy it would cut the line before its answer.
      request.off('data', take).pause()
      reject(tooLarge('is longer', limit))
    }
    const end = (): void => {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      if (isUtf8(bytes)) resolve(bytes.toString('utf8'))
      else reject(badRequest('The body is no JSON: It is no UTF-8.'))
    }
    request.on('data', take).once('end', end).once('error', reject)
  })

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
