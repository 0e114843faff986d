import path from 'node:path'

import { env } from '@/src/env'

/** Beside the pictures, and behind no door but the admin's. */
export const SIGNATURES_DIR = path.join(env.DATA_DIR, 'signatures')
