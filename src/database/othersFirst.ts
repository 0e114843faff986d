/** A turn of the event loop that takes no longer has met nobody who wants it. */
const QUIET_MS = 0.1

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Lets the event loop turn once, and on as long as others keep it busy, but no longer than this. */
export const othersFirst = async (longestMs: number): Promise<void> => {
  const end = performance.now() + longestMs
  for (let since = performance.now(); ;) {
    await turn()
    const now = performance.now()
    if (now >= end || now - since < QUIET_MS) return
    since = now
  }
}
