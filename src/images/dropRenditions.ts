import { rm } from 'node:fs/promises'
import path from 'node:path'

import { RENDITIONS_DIR } from './folders'

/** Frees the room of what was made of a picture; nothing asks for it again. */
export const dropRenditions = (id: string): Promise<void> =>
  rm(path.join(RENDITIONS_DIR, id), { recursive: true, force: true })
