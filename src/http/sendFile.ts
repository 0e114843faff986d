import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Sends a file as the rest of a response; the file is closed also where the client leaves half-way. */
export const sendFile = async (file: string, response: ServerResponse): Promise<void> => {
  try {
    await pipeline(createReadStream(file), response)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
