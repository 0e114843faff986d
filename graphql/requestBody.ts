import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {
  constructor(limit: number, length?: string) {
    const found = length ? `is ${length} bytes long` : 'is longer'
    super(`The body ${found}; ${limit} bytes are the most. Send less at once.`)
    this.name = 'BodyTooLarge'
  }
}

/** The JSON of a request; undefined for another content type, which Apollo refuses with its own words. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  const length = request.headers['content-length']
  if (Number(length) > limit) throw new BodyTooLarge(limit, length)

  const chunks: Buffer[] = []
  let size = 0
  // Without `destroyOnReturn: false` a refusal would cut the line before its answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge(limit)
    chunks.push(chunk)
  }

  const isJson = request.headers['content-type']?.split(';')[0]?.trim() === 'application/json'
  return isJson ? (JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown) : undefined
}
