import { env } from '@/src/env'

import { cloudflare } from './cloudflare'
import { fastly } from './fastly'
import { webhook } from './webhook'

export type Header = [name: string, value: string]

export type Cacheable = {
  /** What browsers are told, and everyone where there is no CDN. */
  cacheControl: string
  keys: string[]
  /** Whether there are several answers at one address. */
  variesByAccept: boolean
}

export type Cdn = {
  /** How many keys one call takes. */
  mostKeys: number
  headersOf: (answer: Cacheable) => Header[]
  /** Resolves once they are out of it; throws where it does not say so. */
  purge: (keys: string[], signal: AbortSignal) => Promise<void>
}

const CDNS = { fastly, cloudflare, generic: webhook }

/** The one in front of us, if any. */
export const cdn: Cdn | null = env.CDN ? CDNS[env.CDN] : null
