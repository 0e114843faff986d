import type { Sanction } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { againstSanction, appealableUntil, isAppealable } from '@/src/appeals/window'
import { DEFAULT_LOCALE, type Locale as LocaleCode } from '@/src/delivery/locales'
import { statementOf } from '@/src/moderation/statements'
import { isInForce } from '@/src/sanctions/inForce'

import { builder } from '../builder'
import type { Context } from '../context'
import { Locale } from './locale'
import { Appeal } from './readerAppeal'
import { ReportReason } from './reportReason'

const SanctionKind = builder.enumType('SanctionKind', {
  description: 'What moderators do about a reader. Nobody is ever hidden without being told.',
  values: {
    WARN: {
      value: 'warn',
      description: 'They are told; they write again once they have acknowledged it.',
    },
    PRE_MODERATE: {
      value: 'pre-moderate',
      description: 'What they write waits for a decision.',
    },
    SUSPEND: { value: 'suspend', description: 'They write nothing until it ends.' },
    BAN: { value: 'ban', description: 'They write nothing any more, or nothing until it ends.' },
  } as const,
})

/** What words are asked for in, else what the reader chose. */
export const wordsLocale = (
  locale: LocaleCode | null | undefined,
  { viewer }: Context,
): LocaleCode => locale ?? (isReader(viewer) ? viewer.locale : null) ?? DEFAULT_LOCALE

export const WORDS_LOCALE = {
  type: Locale,
  description: 'The language of the words; the one that the reader chose where nothing is said.',
} as const

export const ReaderSanction = builder.objectRef<Sanction>('ReaderSanction').implement({
  description: 'What moderators did about the reader. Only they see it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What `acknowledgeWarning` and `appeal` take.' }),
    kind: t.expose('kind', { type: SanctionKind, description: 'What was done.' }),
    reason: t.expose('reason', { type: ReportReason, description: 'Why.' }),
    explanation: t.string({
      description: 'The same in words to show.',
      args: { locale: t.arg(WORDS_LOCALE) },
      resolve: ({ reason }, { locale }, context) =>
        statementOf('reject', reason, wordsLocale(locale, context)),
    }),
    message: t.exposeString('message', { description: 'What the moderators say to the reader.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it holds.' }),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ends by itself.',
    }),
    liftedAt: t.expose('liftedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When moderators ended it before its time.',
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the reader said that they have read a warning.',
    }),
    inForce: t.boolean({ description: 'Whether it holds now.', resolve: (own) => isInForce(own) }),
    canAppeal: t.boolean({
      description:
        'Whether `appeal` takes an objection: once, in time, and while it is not lifted.',
      resolve: async ({ id, createdAt, liftedAt }, _, { edition }) =>
        !liftedAt &&
        isAppealable(createdAt) &&
        !(await edition.moderation.appeals()).some(
          ({ against }) => against === againstSanction(id),
        ),
    }),
    appealableUntil: t.field({
      type: 'DateTime',
      description: 'Until when `appeal` takes an objection.',
      resolve: ({ createdAt }) => appealableUntil(createdAt),
    }),
    appeal: t.field({
      type: Appeal,
      nullable: true,
      description: 'What the reader said against it.',
      resolve: async ({ id }, _, { edition }) =>
        (await edition.moderation.appeals()).find(({ against }) => against === againstSanction(id)),
    }),
  }),
})
