import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Sends the rest of a response; its source is closed also where the client leaves half-way. */
export const sendStream = async (source: Readable, response: ServerResponse): Promise<void> => {
  try {
    await pipeline(source, response)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

export const sendFile = (file: string, response: ServerResponse): Promise<void> =>
  sendStream(createReadStream(file), response)
