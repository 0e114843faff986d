import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from './ifThere'

type Stored = { file: string; bytes: number; usedAt: number }

/** Everything below a folder; what goes away meanwhile is left out. */
const filesIn = async (dir: string): Promise<Stored[]> => {
  const entries = await ifThere(readdir(dir, { recursive: true, withFileTypes: true }))
  const files = await Promise.all(
    (entries ?? [])
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name)
        const found = await ifThere(stat(file))
        return found && { file, bytes: found.size, usedAt: found.mtimeMs }
      }),
  )
  return files.filter((file) => file !== null)
}

/** Removes what was not used for longest, until no more than `most` bytes are left. */
export const evict = async (dir: string, most: number): Promise<void> => {
  const files = await filesIn(dir)
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0)

  for (const { file, bytes } of files.sort((a, b) => a.usedAt - b.usedAt)) {
    if (total <= most) return
    await rm(file, { force: true })
    total -= bytes
  }
}
