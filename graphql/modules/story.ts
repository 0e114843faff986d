import type { Story as StoryDocument } from '@/payload-types'

import { builder } from '../builder'
import { bySlug, PREVIEW_ARG } from '../previews'
import { LOCALE_ARG } from './locale'
import { Piece, Series, Story } from './refs'

const Narrator = builder.objectRef<StoryDocument['narrator']>('Narrator').implement({
  description: 'Who tells a story: a pseudonym, and the little that may be told.',
  fields: (t) => ({
    alias: t.exposeString('alias', { description: 'A name that is not theirs.' }),
    description: t.exposeString('description', { nullable: true, description: 'Who they are.' }),
    ageRange: t.exposeString('ageRange', {
      nullable: true,
      description: 'Their age, no finer than a decade.',
    }),
  }),
})

builder.node(Story, {
  description: "One person's story.",
  interfaces: [Piece],
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { edition }) => edition.documents.one('stories', id, 'en'),
  fields: (t) => ({
    narrator: t.field({
      type: Narrator,
      description: 'Who tells it.',
      resolve: ({ data }) => data.narrator,
    }),
    series: t.field({
      type: Series,
      nullable: true,
      description: 'The series it belongs to.',
      resolve: ({ id, asked }, _, { edition }) => edition.seriesOf(id, asked),
    }),
    anonymized: t.boolean({
      description: 'Names and details are changed. No other story can be published.',
      resolve: ({ data }) => data.anonymized === true,
    }),
  }),
})

builder.queryField('story', (t) =>
  t.field({
    type: Story,
    nullable: true,
    description: 'The story with this slug, or null when there is none that the caller may read.',
    args: {
      slug: t.arg.string({ required: true, description: 'Its slug.' }),
      locale: t.arg(LOCALE_ARG),
      preview: t.arg(PREVIEW_ARG),
    },
    resolve: bySlug('stories'),
  }),
)
