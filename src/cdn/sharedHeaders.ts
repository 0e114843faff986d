import { cdn, type Header } from './cdn'
import { keysOf } from './surrogateKeys'

/** What a cache asks for again each time, and gets a 304 for where nothing changed. */
const REVALIDATED = 'public, max-age=0, must-revalidate'

/**
 * Says who may keep an answer that is everyone's. The tags are those of everything that it was made from, or
 * null where they are not known; a CDN forgets it as soon as one of them changes. One that also changes by itself
 * at some time no CDN keeps.
 */
export const sharedHeaders = (
  tags: Iterable<string> | null,
  { cacheControl = REVALIDATED, variesByAccept = false, isTimed = false } = {},
): Header[] =>
  cdn && !isTimed
    ? cdn.headersOf({ cacheControl, keys: keysOf(tags), variesByAccept })
    : [['cache-control', cacheControl]]
