import type { Payload } from 'payload'

import { env } from '@/src/env'

import { changeFeed } from './changeFeed'
import { Store } from './store'

export type Stores = {
  /** What answers are made from: documents, what is made of them, lists. */
  parts: Store
  /** Whole answers. In room of their own, so that a flood of odd questions does not push out the parts. */
  answers: Store
  /** Whether this process hears of every change: else nothing that is kept may be used. */
  isTrusted: () => boolean
}

/** Of what may be kept in all; the rest is for what is known of requests. */
const SHARE = 0.45

const openStores = (payload: Payload): Stores => {
  const feed = changeFeed(payload)
  const bytes = Math.ceil(SHARE * env.CACHE_MAX_BYTES)
  const parts = new Store(bytes)
  const answers = new Store(bytes)
  feed.subscribe((news) => {
    for (const store of [parts, answers])
      if (news === 'reset') store.clear()
      else store.drop(news.tags)
  })
  return { parts, answers, isTrusted: () => feed.isTrusted() }
}

const opened = new WeakMap<Payload, Stores>()

/** What is kept of one publication; null where nothing is to be kept. */
export const storesOf = (payload: Payload): Stores | null => {
  if (env.CACHE_MAX_BYTES === 0) return null
  const known = opened.get(payload) ?? openStores(payload)
  opened.set(payload, known)
  return known
}
