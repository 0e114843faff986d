'use client'

import { type Dispatch, useEffect } from 'react'

import type { ClaimInput, Claimed } from '@/src/moderationDesk/contract'

import { askDesk } from './askDesk'
import type { DeskAction } from './reduceDesk'

/** Whoever only passes by claims nothing. */
const LOOKS_MS = 800
const RENEWED_MS = 60_000

const release = (id: string): void =>
  void askDesk('/release', { body: { ids: [id] } satisfies ClaimInput, keepalive: true }).catch(
    () => undefined,
  )

/** Tells the others which comment is looked at, as long as it is. */
export const useClaim = (id: string | null, dispatch: Dispatch<DeskAction>): void => {
  useEffect(() => {
    if (!id) return

    let isClaimed = false
    const claim = () => {
      if (document.visibilityState !== 'visible') return
      isClaimed = true
      askDesk<Claimed>('/claim', { body: { ids: [id] } satisfies ClaimInput }).then(
        ({ claims }) => dispatch({ type: 'claimed', claims, released: [] }),
        // It is a courtesy: what was decided meanwhile is found when this is decided.
        () => undefined,
      )
    }
    const leave = () => {
      if (isClaimed) release(id)
      isClaimed = false
    }
    const timer = setTimeout(claim, LOOKS_MS)
    const renewal = setInterval(claim, RENEWED_MS)
    window.addEventListener('pagehide', leave)
    return () => {
      clearTimeout(timer)
      clearInterval(renewal)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, dispatch])
}
