import type { Payload, PayloadRequest } from 'payload'

import { isModerator } from '@/src/access/roles'

import type { Viewer } from './cards'
import { countsOf } from './counts'
import { liveFeed } from './liveFeed'
import type { Event } from './watch'

/** A role that was taken, or a session that ended, ends the stream within this time. */
const CHECK_MS = 3000
const BEAT_MS = 15_000
/** Whoever reads nothing for so many events begins anew. */
const MOST_WAITING = 1000

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // To be compressed, or held back by a proxy, events would have to wait for each other.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

const mayListen = async (payload: Payload, headers: Headers): Promise<boolean> => {
  try {
    return isModerator((await payload.auth({ headers })).user)
  } catch (err) {
    payload.logger.error({ msg: 'Whether a moderator may listen on could not be read.', err })
    return false
  }
}

const written = ({ name, data }: Event): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/** What happens at the desk, as server-sent events; whoever comes back is told the numbers as they are then. */
export const live = async ({ payload }: Viewer, req: PayloadRequest): Promise<Response> => {
  const { headers, signal } = req
  const text = new TextEncoder()
  const feed = liveFeed(payload)
  const counts = await countsOf(payload)
  let stop = () => {}
  let close = () => {}

  const body = new ReadableStream<Uint8Array>(
    {
      start(stream) {
        const send = (words: string): void => {
          if ((stream.desiredSize ?? 0) < -MOST_WAITING) return close()
          stream.enqueue(text.encode(words))
        }
        const tell = (event: Event) => send(written(event))
        const check = setInterval(
          () => void mayListen(payload, headers).then((may) => may || close()),
          CHECK_MS,
        )
        const beat = setInterval(() => send(':\n\n'), BEAT_MS)
        const stopListening = feed.listen({ tell, end: () => close() })
        stop = () => {
          close = () => {}
          clearInterval(check)
          clearInterval(beat)
          stopListening()
        }
        close = () => {
          stop()
          stream.close()
        }
        signal?.addEventListener('abort', () => close())
        tell({ name: 'counts', data: counts })
        tell({ name: 'claims', data: { claims: feed.claims(), released: [] } })
      },
      // Whoever listened has gone, and the stream with them.
      cancel: () => stop(),
    },
    { highWaterMark: 1 },
  )
  return new Response(body, { headers: HEADERS })
}
