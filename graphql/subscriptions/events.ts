import { changeFeed } from '@/src/delivery/changeFeed'
import { changeStream } from '@/src/delivery/changeStream'
import type { Change } from '@/src/delivery/changes'
import { env } from '@/src/env'

import type { Context } from '../context'
import { notFound } from '../errors'
import { idOfType } from '../globalIds'

/** What one event tells, as the context of its own finds it; null where there is nothing to tell after all. */
export type Event<Value> = (context: Context) => Promise<Value | null>

type Events<Value> = {
  wants: (change: Change) => boolean
  endsWith?: (change: Change) => boolean
  mergedWithinMs?: number
  tell: (change: Change) => Event<Value>
}

/** Events that follow the log of changes, so they reach every process. */
export const eventsOf = <Value>(
  { payload }: Context,
  { tell, ...options }: Events<Value>,
): AsyncIterableIterator<Event<Value>> => {
  const changes = changeStream(changeFeed(payload), { ...options, most: env.LIMIT_WAITING_EVENTS })
  return {
    async next() {
      const { done, value } = await changes.next()
      return done ? { done, value } : { done: false, value: tell(value) }
    },
    async return() {
      await changes.return?.()
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

/** Events of a piece while it is published; NOT_FOUND for one that is not, whether or not there is one. */
export const eventsOfPiece = async <Value>(
  context: Context,
  globalId: string,
  events: (piece: string) => Omit<Events<Value>, 'endsWith'>,
): Promise<AsyncIterableIterator<Event<Value>>> => {
  const id = idOfType(globalId, 'Article', 'Story', 'Series')
  if (!id) throw notFound('There is no such piece.')

  // Followed before it is looked for, so that it cannot go unnoticed in between.
  const stream = eventsOf(context, {
    ...events(id),
    endsWith: ({ documentId, event }) =>
      documentId === id && (event === 'unpublished' || event === 'withdrawn'),
  })
  if (await context.edition.piece(id, 'en')) return stream

  await stream.return?.()
  throw notFound('There is no such piece.')
}
