import type { Counts } from '@/src/moderationDesk/contract'

const NAME = 'firsthand:moderation-counts'

/** From the desk to the counter in the menu, so that one page asks once. */
export const tellCounts = (counts: Counts): void => {
  window.dispatchEvent(new CustomEvent(NAME, { detail: counts }))
}

export const hearCounts = (hear: (counts: Counts) => void): (() => void) => {
  const listener = (event: Event) => hear((event as CustomEvent<Counts>).detail)
  window.addEventListener(NAME, listener)
  return () => window.removeEventListener(NAME, listener)
}
