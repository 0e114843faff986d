import { env } from '@/src/env'

import { RefusedRequest } from '../requestBody'
import type { Client, Ending } from './client'

const full = (status: 429 | 503, message: string) =>
  new RefusedRequest(status, status === 429 ? 'RATE_LIMITED' : 'UNAVAILABLE', message)

/** The connections of subscriptions, of which there are so many at most: altogether, and from one address. */
export const countConnections = () => {
  const open = new Set<{ end: Client['end'] }>()
  const perAddress = new Map<string, number>()
  let isClosing = false

  const check = (address: string): void => {
    if (isClosing) throw full(503, 'The server is going away. Connect again.')
    if (open.size >= env.LIMIT_CONNECTIONS)
      throw full(503, `${open.size} connections are open, which are the most. Try again later.`)
    const own = perAddress.get(address) ?? 0
    if (own >= env.LIMIT_CONNECTIONS_PER_CLIENT)
      throw full(
        429,
        `${own} connections from this address are open, which are the most. Close one, or use one for many subscriptions.`,
      )
  }

  return {
    /** Takes a place, and gives the function that leaves it. Throws a RefusedRequest where none is left. */
    enter(address: string, end: Client['end']): () => void {
      check(address)
      const connection = { end }
      open.add(connection)
      perAddress.set(address, (perAddress.get(address) ?? 0) + 1)

      return () => {
        if (!open.delete(connection)) return
        const left = (perAddress.get(address) ?? 1) - 1
        if (left > 0) perAddress.set(address, left)
        else perAddress.delete(address)
      }
    },

    /** Ends all that are open and lets no other in. */
    close(why: Ending = 'shutdown'): void {
      isClosing = true
      for (const { end } of open) end(why)
    },
  }
}

export type OpenConnections = ReturnType<typeof countConnections>
