import { TAGS } from '@/src/delivery/changeTags'

import { builder } from '../builder'
import { type Event, eventsOfPiece } from '../subscriptions/events'
import { InsightSummary } from './insight'

/** A much-read piece changes many times a second; nobody looks as often. */
const MERGED_WITHIN_MS = 1000

const insightsOf = (piece: string) => ({
  wants: ({ collection, tags }: { collection: string; tags: string[] }) =>
    collection === 'insights' && tags.includes(TAGS.insights(piece)),
  mergedWithinMs: MERGED_WITHIN_MS,
  tell:
    (): Event<{ piece: string; locale: 'en' }> =>
    async ({ edition }) =>
      (await edition.piece(piece, 'en')) && { piece, locale: 'en' },
})

builder.subscriptionField('insightsChanged', (t) =>
  t.field({
    type: InsightSummary,
    description:
      'What this piece meant to its readers, each time that it is counted anew, and once a second at most. It ends when the piece is no longer published.',
    args: { pieceId: t.arg.id({ required: true, description: 'The global id of the piece.' }) },
    subscribe: (_, { pieceId }, context) => eventsOfPiece(context, pieceId, insightsOf),
    resolve: async (event, _, context) => (await event(context))!,
  }),
)
