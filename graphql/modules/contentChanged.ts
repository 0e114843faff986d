import type { Change } from '@/src/delivery/changes'
import { PUBLISHED_COLLECTIONS, type PublishedCollection } from '@/src/delivery/documents'
import type { PieceKind as Kind } from '@/src/delivery/pieceKinds'

import { builder } from '../builder'
import { eventsOf } from '../subscriptions/events'
import { PieceKind } from './piece'
import { ENTRY_TYPES } from './refs'

type ContentChange = Change & { collection: PublishedCollection; path: string }

const ContentEvent = builder.enumType('ContentEvent', {
  description: 'What happened to something in the sight of the public.',
  values: {
    PUBLISHED: { value: 'published', description: 'It appeared.' },
    UPDATED: { value: 'updated', description: 'It was there and is different now.' },
    UNPUBLISHED: { value: 'unpublished', description: 'It was taken back to a draft.' },
    WITHDRAWN: {
      value: 'withdrawn',
      description: 'It was taken back for good: withdrawn, or deleted.',
    },
  } as const,
})

const ContentChangeType = builder.objectRef<ContentChange>('ContentChange').implement({
  description: 'A change of what is published, for front ends that keep what they made of it.',
  fields: (t) => ({
    event: t.expose('event', { type: ContentEvent, description: 'What happened.' }),
    nodeId: t.globalID({
      description: 'The global id of what changed.',
      resolve: ({ collection, documentId }) => ({ type: ENTRY_TYPES[collection], id: documentId }),
    }),
    path: t.exposeString('path', {
      description: 'Where it lives in the default language, or where it lived.',
    }),
    tags: t.exposeStringList('tags', {
      description:
        'What to make anew: everything that was made from it has one of these, such as "article:…" for itself and "list:pieces" for lists.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
  }),
})

const isContent = (change: Change): change is ContentChange =>
  PUBLISHED_COLLECTIONS.includes(change.collection as PublishedCollection)

const contentOf = (kinds: readonly Kind[] | null | undefined) => ({
  wants: (change: Change) =>
    isContent(change) && (!kinds || (change.kind !== null && kinds.includes(change.kind))),
  tell: (change: Change) => async () => (isContent(change) ? change : null),
})

builder.subscriptionField('contentChanged', (t) =>
  t.field({
    type: ContentChangeType,
    description: 'Each change of what is published: pieces, pages, authors, topics and the like.',
    args: {
      kinds: t.arg({
        type: [PieceKind],
        description: 'Pieces of these kinds alone; everything that is published where left out.',
      }),
    },
    subscribe: (_, { kinds }, context) => eventsOf(context, contentOf(kinds)),
    resolve: async (event, _, context) => (await event(context))!,
  }),
)
