import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { ORIGINALS_DIR } from './folders'
import { ifThere } from './ifThere'

/** Every original is read here, wherever uploads are kept. Null where it is gone. */
export const readOriginal = (filename: string): Promise<Buffer | null> =>
  ifThere(readFile(path.join(ORIGINALS_DIR, filename)))
