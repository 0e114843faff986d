import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { evict } from './evict'
import { ifThere } from './ifThere'

export type Bytes = { length: number; stream: Readable }

export const bytesOf = (buffer: Buffer): Bytes => ({
  length: buffer.length,
  stream: Readable.from(buffer),
})

/**
 * Files that can be made again, in at most `maxBytes`: the ones that were not used for longest go first. Several
 * processes may share the folder, so what is there is looked at anew after each eighth of the limit.
 */
export const createStore = (dir: string, maxBytes: number) => {
  const step = maxBytes / 8
  let written = step
  let evicting = Promise.resolve()

  const makeRoom = async (size: number) => {
    written += size
    if (written <= step) return

    written = size
    evicting = evicting.catch(() => {}).then(() => evict(dir, maxBytes - Math.max(step, size)))
    await evicting
  }

  return {
    read: (name: string): Promise<Buffer | null> => ifThere(readFile(path.join(dir, name))),

    /** Counts as a use. */
    async open(name: string): Promise<Bytes | null> {
      const file = path.join(dir, name)
      const handle = await ifThere(open(file))
      if (!handle) return null

      const now = new Date()
      const [{ size }] = await Promise.all([handle.stat(), ifThere(utimes(file, now, now))])
      return { length: size, stream: handle.createReadStream() }
    },

    /** Whole or not at all: a reader never meets half a file. */
    async write(name: string, bytes: Buffer): Promise<void> {
      if (bytes.length > maxBytes) return
      await makeRoom(bytes.length)

      const file = path.join(dir, name)
      const unfinished = `${file}.${randomUUID()}`
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(unfinished, bytes)
      await rename(unfinished, file)
    },
  }
}
