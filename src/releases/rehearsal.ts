import type { RequestContext } from 'payload'

/** What the last check of a rehearsal says where nothing else is wrong: nothing is written then. */
export const REHEARSED = 'This was a rehearsal.'

/** In the context of a request: publishing is tried up to where it would be written. */
export const REHEARSAL: RequestContext = { isRehearsal: true }

export const isRehearsal = ({ context }: { context: RequestContext }): boolean =>
  context?.isRehearsal === true
