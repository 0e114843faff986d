import type { Appeal as AppealDocument } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

import { builder } from '../builder'

const AppealState = builder.enumType('AppealState', {
  description: 'Where an appeal stands.',
  values: {
    OPEN: { value: 'open', description: 'Somebody is to look at it.' },
    UPHELD: {
      value: 'upheld',
      description: 'The reader was right: what was decided is taken back.',
    },
    DENIED: { value: 'denied', description: 'What was decided stays.' },
  } as const,
})

const globalCommentId = (id: string): string => Buffer.from(`Comment:${id}`).toString('base64')

/** Only its reader ever gets one. */
export const Appeal = builder.objectRef<AppealDocument>('Appeal').implement({
  description: 'What a reader says against a decision about them, and what they are answered.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells it from their others.' }),
    words: t.exposeString('words', { description: 'What they said.' }),
    state: t.expose('state', { type: AppealState, description: 'Where it stands.' }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'What somebody else than who had decided says to it.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was answered.',
    }),
    commentId: t.id({
      nullable: true,
      description: 'The global id of the comment, where it is about one that still stands.',
      resolve: ({ comment }) => {
        const id = idOf(comment)
        return id && globalCommentId(id)
      },
    }),
    sanctionId: t.id({
      nullable: true,
      description: 'The `id` of the sanction, where it is against one.',
      resolve: ({ sanction }) => idOf(sanction),
    }),
  }),
})
