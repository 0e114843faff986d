import path from 'node:path'

import { env } from '@/src/env'

export const ORIGINALS_DIR = path.join(env.DATA_DIR, 'media')
export const RENDITIONS_DIR = path.join(env.DATA_DIR, 'renditions')
