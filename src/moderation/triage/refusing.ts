import type { PhaseName } from './finding'

/** What these find is told to the writer, who can mend it: the comment is not kept at all. */
export const REFUSING_PHASES: readonly PhaseName[] = ['length', 'closed', 'links', 'repeat']
