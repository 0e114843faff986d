import type { IncomingMessage } from 'node:http'

import type { Payload } from 'payload'

import { isStaff } from '@/src/access/roles'
import { isPersonalTo } from '@/src/delivery/keeper'
import { storesOf } from '@/src/delivery/stores'
import { Tracker } from '@/src/delivery/tracker'
import { env } from '@/src/env'

import type { Answer } from './answer'
import type { Context } from './context'
import { READER_COOKIE, VISITOR_COOKIE } from './cookies'

/** What `Cache-Status` says, as in RFC 9211. */
export const HIT = 'firsthand; hit'
const STORED = 'firsthand; fwd=miss; stored'
const MISSED = 'firsthand; fwd=miss'
export const BYPASSED = 'firsthand; fwd=bypass'

/** What was made for visitors is not for a reader who is signed in. */
const mayBeSignedIn = ({ headers: { authorization, cookie } }: IncomingMessage): boolean =>
  authorization !== undefined || (cookie?.includes(`${READER_COOKIE}=`) ?? false)

const mayBeKnown = ({ headers: { cookie } }: IncomingMessage): boolean =>
  cookie?.includes(`${VISITOR_COOKIE}=`) ?? false

/** Whole answers to what the public may ask, until something that they tell of changes. */
export const createAnswers = (payload: Payload) => {
  const stores = env.CACHE_RESPONSES ? storesOf(payload) : null

  return {
    find(request: IncomingMessage, key: string): Answer | null {
      if (!stores?.isTrusted()) return null
      const { answers } = stores
      const kept = answers.find(answers.root, key)
      if (!kept || (kept.viewerMattered && mayBeSignedIn(request))) return null
      if (kept.visitorMattered && mayBeKnown(request)) return null
      return kept.value as Answer
    },

    /** Keeps an answer for whoever asks the same, and says what became of it. */
    keep(key: string, { account, keeper }: Context, make: () => Answer): string {
      const { tracker, visit } = keeper
      const isForAll = !isStaff(account) && !isPersonalTo(tracker, visit)
      if (!stores || !visit.store || visit.isPreview || !isForAll) return BYPASSED

      const { answers } = stores
      const answer = make()
      const whole = new Tracker()
      whole.include(tracker) // but for what it uses: bytes hold nothing else in memory
      const kept = answers.put(answers.root, key, answer, whole, visit.since, answer.size)
      return kept ? STORED : MISSED
    },
  }
}
