import { CALLOUT_TONES } from '@/src/blocks/Callout'
import type { Locale } from '@/src/delivery/locales'
import type { PassFor } from '@/src/delivery/previewImages'
import type { RichTextBlock } from '@/src/richtext/blocks'

import { builder } from '../builder'
import { CrisisResource } from './crisisResource'
import { Image } from './image'
import { Story } from './refs'

type Of<Type extends RichTextBlock['type']> = Extract<RichTextBlock, { type: Type }> & {
  locale: Locale
  passFor?: PassFor
}

const CalloutTone = builder.enumType('CalloutTone', {
  description: 'How loud a callout is.',
  values: {
    NOTE: { value: CALLOUT_TONES[0], description: 'An aside.' },
    CAUTION: { value: CALLOUT_TONES[1], description: 'Something to be careful about.' },
    RESOURCE: { value: CALLOUT_TONES[2], description: 'Somewhere to turn to.' },
  },
})

const HtmlBlock = builder.objectRef<Of<'html'>>('HtmlBlock').implement({
  description: 'Paragraphs, headings, lists and quotes that follow one another.',
  fields: (t) => ({ html: t.exposeString('html', { description: 'Sanitised HTML.' }) }),
})

const ImageBlock = builder.objectRef<Of<'image'>>('ImageBlock').implement({
  description: 'A picture within the text.',
  fields: (t) => ({
    image: t.field({
      type: Image,
      description: 'The picture.',
      resolve: async ({ imageId, locale, passFor }, _, { edition }) =>
        (await edition.images(imageId, locale, passFor))!,
    }),
    caption: t.exposeString('caption', { nullable: true, description: 'The words below it.' }),
  }),
})

const PullQuoteBlock = builder.objectRef<Of<'pullQuote'>>('PullQuoteBlock').implement({
  description: 'A sentence set large.',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The sentence, without quotation marks.' }),
    attribution: t.exposeString('attribution', { nullable: true, description: 'Who said it.' }),
  }),
})

const CalloutBlock = builder.objectRef<Of<'callout'>>('CalloutBlock').implement({
  description: 'A remark that stands out from the text.',
  fields: (t) => ({
    tone: t.expose('tone', { type: CalloutTone, description: 'How loud it is.' }),
    html: t.exposeString('html', { description: 'Sanitised HTML.' }),
  }),
})

const JourneyStep = builder.objectRef<Of<'journey'>['steps'][number]>('JourneyStep').implement({
  description: 'One step of a treatment.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What the step is called.' }),
    timing: t.exposeString('timing', {
      nullable: true,
      description: 'When it happens, or how long it takes.',
    }),
    html: t.exposeString('html', { description: 'Sanitised HTML.' }),
  }),
})

const JourneyBlock = builder.objectRef<Of<'journey'>>('JourneyBlock').implement({
  description:
    'The steps of a treatment, such as consultation → preparation → administration → integration.',
  fields: (t) => ({
    steps: t.expose('steps', { type: [JourneyStep], description: 'In their order.' }),
  }),
})

const StoryBlock = builder.objectRef<Of<'story'>>('StoryBlock').implement({
  description: 'A story that the text points to.',
  fields: (t) => ({
    story: t.field({
      type: Story,
      description: 'The story.',
      resolve: async ({ storyId, locale }, _, { edition }) =>
        (await edition.documents.one('stories', storyId, locale))!,
    }),
  }),
})

const CrisisResourcesBlock = builder
  .objectRef<Of<'crisisResources'>>('CrisisResourcesBlock')
  .implement({
    description: 'Whom a reader in distress can reach, at this place of the text.',
    fields: (t) => ({
      resources: t.expose('resources', { type: [CrisisResource], description: 'The services.' }),
    }),
  })

const TYPES = {
  html: HtmlBlock,
  image: ImageBlock,
  pullQuote: PullQuoteBlock,
  callout: CalloutBlock,
  journey: JourneyBlock,
  story: StoryBlock,
  crisisResources: CrisisResourcesBlock,
}

export const Block = builder.unionType('Block', {
  description: 'A part of a rich text.',
  types: Object.values(TYPES),
  resolveType: ({ type }) => TYPES[type],
})
