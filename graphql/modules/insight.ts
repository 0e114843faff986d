import type { Locale } from '@/src/delivery/locales'
import { INSIGHT_RATINGS } from '@/src/moderation/insightRatings'
import { idOf } from '@/src/delivery/relations'

import { builder } from '../builder'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { ModerationStatus } from './moderationStatus'
import { Insight, Piece } from './refs'

type Label = { code: string; label: string; description?: string | null }
type Summary = { piece: string; locale: Locale }

export const InsightRating = builder.enumType('InsightRating', {
  description: 'How much a piece gave to a reader.',
  values: {
    GOOD_EFFORT: { value: INSIGHT_RATINGS[0], description: 'Good effort.' },
    NICE_WORK: { value: INSIGHT_RATINGS[1], description: 'Nice work.' },
    OUTSTANDING: { value: INSIGHT_RATINGS[2], description: 'Outstanding.' },
  },
})

export const InsightLabel = builder.objectRef<Label>('InsightLabel').implement({
  description: 'Something a reader can say of a piece with one tap. The editors manage the list.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable: what `submitInsight` takes.' }),
    label: t.exposeString('label', { description: 'The words to show.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it means.' }),
  }),
})

const labelsOf = async ({ edition }: Context, locale: Locale): Promise<Label[]> =>
  (await edition.site(locale)).insightLabels ?? []

builder.node(Insight, {
  description: 'What a piece meant to one reader. Only they see it.',
  id: { resolve: ({ id }) => String(id), description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.insights.one(id),
  fields: (t) => ({
    rating: t.expose('rating', {
      type: InsightRating,
      nullable: true,
      description: 'How much it gave to them.',
    }),
    labels: t.field({
      type: [InsightLabel],
      description: 'What they said of it; labels that the editors took off the list are left out.',
      resolve: async ({ labels }, _, context) =>
        (await labelsOf(context, 'en')).filter(({ code }) => labels?.includes(code)),
    }),
    note: t.exposeString('note', { nullable: true, description: 'A private word to the author.' }),
    status: t.expose('status', { type: ModerationStatus, description: 'Where it stands.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was left.' }),
    piece: t.field({
      type: Piece,
      description: 'What it is about.',
      resolve: async ({ piece }, _, { edition }) => (await edition.piece(idOf(piece)!, 'en'))!,
    }),
  }),
})

type RatingCount = { rating: (typeof INSIGHT_RATINGS)[number]; count: number }

const InsightRatingCount = builder.objectRef<RatingCount>('InsightRatingCount').implement({
  description: 'How many readers chose a rating.',
  fields: (t) => ({
    rating: t.expose('rating', { type: InsightRating, description: 'The rating.' }),
    count: t.exposeInt('count', { description: 'How many readers.' }),
  }),
})

const InsightLabelCount = builder
  .objectRef<{ label: Label; count: number }>('InsightLabelCount')
  .implement({
    description: 'How many readers picked a label.',
    fields: (t) => ({
      label: t.expose('label', { type: InsightLabel, description: 'The label.' }),
      count: t.exposeInt('count', { description: 'How many readers.' }),
    }),
  })

export const InsightSummary = builder.objectRef<Summary>('InsightSummary').implement({
  description:
    'What a piece meant to its readers together. As long as fewer of them left an insight than `site.insightsMinimum`, it shows none.',
  fields: (t) => ({
    total: t.int({
      description: 'How many readers left an insight.',
      resolve: async ({ piece }, _, { edition }) =>
        (await edition.insights.shown(piece)).find(({ kind }) => kind === 'all')?.count ?? 0,
    }),
    ratings: t.field({
      type: [InsightRatingCount],
      description: 'How many chose each rating; all ratings are listed, also those nobody chose.',
      resolve: async ({ piece }, _, { edition }) => {
        const tally = await edition.insights.shown(piece)
        const countOf = (rating: string) =>
          tally.find(({ kind, value }) => kind === 'rating' && value === rating)?.count ?? 0
        return INSIGHT_RATINGS.map((rating) => ({ rating, count: countOf(rating) }))
      },
    }),
    top: t.field({
      type: [InsightLabelCount],
      description: 'The labels that readers picked most.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'How many at most, 1 to 20.' }) },
      resolve: async ({ piece, locale }, { first }, context) => {
        if (!first || first < 1 || first > 20)
          throw badUserInput(`\`first\` is ${first}, but must be 1 to 20.`)

        const [tally, labels] = await Promise.all([
          context.edition.insights.shown(piece),
          labelsOf(context, locale),
        ])
        return labels
          .map((label) => ({
            label,
            count:
              tally.find(({ kind, value }) => kind === 'label' && value === label.code)?.count ?? 0,
          }))
          .filter(({ count }) => count > 0)
          .sort((a, b) => b.count - a.count)
          .slice(0, first)
      },
    }),
    mine: t.field({
      type: Insight,
      nullable: true,
      description:
        "The signed-in reader's own, or that of a visitor without an account who comes back with their cookie.",
      resolve: ({ piece }, _, { edition }) => edition.insights.mine(piece),
    }),
  }),
})
