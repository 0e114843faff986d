import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes.`)
    this.name = 'BodyTooLarge'
  }
}

/** The JSON of a request; undefined for another content type, which Apollo refuses with its own words. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge(limit)
    chunks.push(chunk)
  }

  const isJson = request.headers['content-type']?.split(';')[0]?.trim() === 'application/json'
  return isJson ? (JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown) : undefined
}
