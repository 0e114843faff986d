import type { Insight as InsightDocument } from '@/payload-types'
import type { CrisisResource as Resource } from '@/src/richtext/references'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CrisisResource } from './crisisResource'
import { InsightSummary } from './insight'
import { Insight } from './refs'
import { supportFor } from './support'
import { UserError, type UserErrorShape } from './userError'

/** Neither is shown of a piece that is not published any more. */
type Kept = { insight?: InsightDocument; piece?: string }
type Written = Kept & { support: Resource[]; userErrors: UserErrorShape[] }

export const InsightPayload = builder.objectRef<Written>('InsightPayload').implement({
  description: 'The insight as it is now, and what the piece means to its readers with it.',
  fields: (t) => ({
    insight: t.expose('insight', { type: Insight, nullable: true, description: 'The insight.' }),
    summary: t.field({
      type: InsightSummary,
      nullable: true,
      description: 'All insights on the piece.',
      resolve: ({ piece }) => (piece ? { piece, locale: 'en' as const } : null),
    }),
    support: t.expose('support', {
      type: [CrisisResource],
      description:
        'Whom to call: filled where the note suggests that its writer needs help, also where the insight was not taken. Show it at once.',
    }),
    userErrors: t.expose('userErrors', {
      type: [UserError],
      description: 'What is to be mended.',
    }),
  }),
})

/** Whoever is in danger is told whom to call, whatever becomes of the insight. */
export const insightAnswer = async (
  context: Context,
  write: () => Promise<Kept>,
  words = '',
): Promise<Written> => ({
  ...(await command(context, write)),
  support: await supportFor(words, context),
})
