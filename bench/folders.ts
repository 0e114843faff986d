import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '..')

/** Filled databases, logs and figures, kept between runs; may be deleted at any time. */
export const WORK = path.join(ROOT, '.bench')
export const LOGS = path.join(WORK, 'logs')
export const BENCH = import.meta.dirname
