import { againstDecision, appealableUntil, isAppealable } from '@/src/appeals/window'
import type { Statement } from '@/src/delivery/ownModeration'
import { statementOf } from '@/src/moderation/statements'

import { builder } from '../builder'
import { Appeal } from './readerAppeal'
import { WORDS_LOCALE, wordsLocale } from './readerSanction'
import { Comment } from './refs'
import { ReportReason } from './reportReason'

const StatementDecision = builder.enumType('StatementDecision', {
  description: 'By what a comment is out of the sight of others.',
  values: {
    REJECT: { value: 'reject', description: 'It breaks the rules.' },
    SPAM: { value: 'spam', description: 'It advertises.' },
    HOLD: { value: 'hold', description: 'A person is to look at it first.' },
  } as const,
})
type Told = 'reject' | 'spam' | 'hold'

export const CommentStatement = builder.objectRef<Statement>('CommentStatement').implement({
  description:
    'Why others do not see a comment, for its writer: what was decided, on what grounds, and what can be done about it.',
  fields: (t) => ({
    comment: t.expose('comment', { type: Comment, description: 'The comment.' }),
    decision: t.field({
      type: StatementDecision,
      description: 'What was decided.',
      resolve: ({ decision }) => decision.decision as Told,
    }),
    reason: t.field({
      type: ReportReason,
      nullable: true,
      description: 'Which rule it was about, where one was named.',
      resolve: ({ decision }) => decision.reason,
    }),
    explanation: t.string({
      description: 'The same in words to show.',
      args: { locale: t.arg(WORDS_LOCALE) },
      resolve: ({ decision: { decision, reason } }, { locale }, context) =>
        statementOf(decision as Told, reason, wordsLocale(locale, context)),
    }),
    message: t.string({
      nullable: true,
      description: 'What the moderators say to the reader beside it.',
      resolve: ({ decision }) => decision.message,
    }),
    automated: t.boolean({
      description: 'Whether a program decided it, and no person.',
      resolve: ({ decision }) => decision.madeBy === 'triage',
    }),
    decidedAt: t.field({
      type: 'DateTime',
      description: 'When it was decided.',
      resolve: ({ decision }) => decision.createdAt,
    }),
    canAppeal: t.boolean({
      description: 'Whether `appeal` takes an objection: once, and in time.',
      resolve: async ({ decision: { id, createdAt } }, _, { edition }) =>
        isAppealable(createdAt) &&
        !(await edition.moderation.appeals()).some(
          ({ against }) => against === againstDecision(id),
        ),
    }),
    appealableUntil: t.field({
      type: 'DateTime',
      description: 'Until when `appeal` takes an objection.',
      resolve: ({ decision }) => appealableUntil(decision.createdAt),
    }),
    appeal: t.field({
      type: Appeal,
      nullable: true,
      description: 'What the reader said against it.',
      resolve: async ({ decision: { id } }, _, { edition }) =>
        (await edition.moderation.appeals()).find(({ against }) => against === againstDecision(id)),
    }),
  }),
})
