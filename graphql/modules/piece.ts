import { LONGEST_EXCERPT } from '@/src/delivery/measures'
import { pathOf, urlOf } from '@/src/delivery/paths'
import { KIND_OF } from '@/src/delivery/pieceKinds'
import { PIECE_ORDERS, type PieceOrder as OrderName } from '@/src/delivery/pieces'
import { idOf, idsOf } from '@/src/delivery/relations'
import { MOST_NEW } from '@/src/delivery/visits'
import { excerptFrom, minutesOf, wordsOf } from '@/src/delivery/summaries'
import { richTextEntry } from '@/src/delivery/richText'
import { commentRule } from '@/src/moderation/commentRule'

import { builder } from '../builder'
import { CommentConnection, CommentEdge, PieceConnection, PieceEdge } from './connections'
import { badUserInput } from '../errors'
import { pageOf } from '../paging'
import { Citation } from './citation'
import { ClinicalReview } from './clinicalReview'
import { CommentOrder } from './comment'
import { ContentNote, contentNotesOf } from './contentNote'
import { CrisisResource } from './crisisResource'
import { Image } from './image'
import { InsightSummary } from './insight'
import { DELIVERED_LOCALE, Locale, LOCALE_ARG } from './locale'
import { OffLabelNotice } from './offLabelNotice'
import { Author, Comment, Community, Condition, ENTRY_TYPES, Piece, Topic } from './refs'
import { RichText } from './richText'
import { Seo } from './seo'

export const PieceKind = builder.enumType('PieceKind', {
  description: 'What a piece is.',
  values: {
    ARTICLE: { value: 'article', description: 'A health article.' },
    STORY: { value: 'story', description: "One person's story." },
    SERIES: { value: 'series', description: 'Stories that belong together.' },
  },
})

builder.interfaceType(Piece, {
  description: "What a reader reads: an article, one person's story, or a series of stories.",
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ collection }) => ENTRY_TYPES[collection],
  fields: (t) => ({
    kind: t.field({
      type: PieceKind,
      description: 'What it is.',
      resolve: ({ collection }) => KIND_OF[collection],
    }),
    slug: t.string({
      description: 'Its name in addresses, unique for its kind and language.',
      resolve: ({ data }) => data.slug,
    }),
    path: t.string({
      description: 'Where it lives, such as "/stories/a-quiet-morning".',
      resolve: (piece) => pathOf(piece),
    }),
    url: t.field({
      type: 'URL',
      description: 'Its canonical address.',
      resolve: (piece) => urlOf(pathOf(piece)),
    }),
    title: t.string({ description: 'Its title.', resolve: ({ data }) => data.title }),
    subtitle: t.string({
      nullable: true,
      description: 'The line below the title.',
      resolve: ({ data }) => data.subtitle,
    }),
    excerpt: t.string({
      description: 'Its beginning in plain text, cut between words.',
      args: {
        maxLength: t.arg.int({
          defaultValue: 160,
          description: `Characters at most, 1 to ${LONGEST_EXCERPT}.`,
        }),
      },
      resolve: (piece, { maxLength }) => {
        if (!maxLength || maxLength < 1 || maxLength > LONGEST_EXCERPT)
          throw badUserInput(`\`maxLength\` is ${maxLength}, but must be 1 to ${LONGEST_EXCERPT}.`)
        return excerptFrom(piece, maxLength)
      },
    }),
    body: t.field({
      type: RichText,
      description: 'The text.',
      resolve: ({ data, asked, passFor }) => richTextEntry(data.body, asked, passFor)!,
    }),
    cover: t.field({
      type: Image,
      nullable: true,
      description: 'The picture above it.',
      resolve: (piece, _, { edition }) => edition.projection(piece).cover(),
    }),
    authors: t.field({
      type: [Author],
      description: 'Who wrote it, in the order of the byline.',
      resolve: ({ data, asked }, _, { edition }) =>
        edition.documents.many('authors', idsOf(data.authors), asked),
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it is about.',
      resolve: ({ data, asked }, _, { edition }) =>
        edition.documents.many('topics', idsOf(data.topics), asked),
    }),
    conditions: t.field({
      type: [Condition],
      description: 'The conditions it speaks of.',
      resolve: ({ data, asked }, _, { edition }) =>
        edition.documents.many('conditions', idsOf(data.conditions), asked),
    }),
    community: t.field({
      type: Community,
      nullable: true,
      description: 'The community it was written for.',
      resolve: async ({ data, asked }, _, { edition }) => {
        const id = idOf(data.community)
        return id ? edition.documents.one('communities', id, asked) : null
      },
    }),
    locale: t.field({
      type: Locale,
      description: DELIVERED_LOCALE,
      resolve: ({ locale }) => locale,
    }),
    translations: t.field({
      type: [Piece],
      description:
        'The same piece in the other languages that it has a text in: none that would only fall back.',
      resolve: (piece, _, { edition }) => edition.translations(piece),
    }),
    publishedAt: t.field({
      type: 'DateTime',
      description: 'When it was first published.',
      resolve: ({ data }) => data.publishedAt ?? data.createdAt,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: 'When it was last changed.',
      resolve: ({ data }) => data.updatedAt,
    }),
    readingMinutes: t.int({
      description: 'How long reading takes at 238 words a minute, in whole minutes.',
      resolve: minutesOf,
    }),
    wordCount: t.int({
      description: 'How many words the text has.',
      resolve: wordsOf,
    }),
    contentNotes: t.field({
      type: [ContentNote],
      description: 'What a reader may want to know before reading.',
      resolve: ({ data, asked }) => contentNotesOf(data.contentNotes, asked),
    }),
    crisisResources: t.field({
      type: [CrisisResource],
      description:
        'Where it speaks of suicide or self-harm: whom a reader in distress can reach. Empty otherwise. A block of its text may show the same at a place of its own.',
      args: { region: t.arg.string({ description: 'Only those of this region, such as "US".' }) },
      resolve: (piece, { region }, { edition }) =>
        edition.crisisResources(piece, region ?? undefined),
    }),
    offLabelNotices: t.field({
      type: [OffLabelNotice],
      description:
        'For each treatment that it mentions or is filed under and that is used off-label, what has to stand beside it.',
      resolve: (piece, _, { edition }) => edition.offLabelNotices.ofPage(piece),
    }),
    review: t.field({
      type: ClinicalReview,
      nullable: true,
      description: 'Who checked it, and when.',
      resolve: (piece, _, { edition }) => edition.projection(piece).review(),
    }),
    citations: t.field({
      type: [Citation],
      description: 'The sources it names.',
      resolve: ({ data }) => data.citations ?? [],
    }),
    seo: t.field({
      type: Seo,
      description: 'What search engines and social previews show.',
      resolve: (piece) => piece,
    }),
    insights: t.field({
      type: InsightSummary,
      description: 'What it meant to readers.',
      resolve: (piece, _, { keeper }) =>
        keeper.keep(piece, 'insights', () => ({ piece: piece.id, locale: piece.asked })),
    }),
    comments: t.connection(
      {
        type: Comment,
        description: 'What readers wrote about it; the answers hang below each comment.',
        args: {
          order: t.arg({
            type: CommentOrder,
            defaultValue: 'NEWEST',
            description: 'Which come first.',
          }),
        },
        resolve: (piece, { order, ...args }, { edition }) =>
          edition.comments.ofPiece(piece, order ?? 'NEWEST', pageOf(args)),
      },
      CommentConnection,
      CommentEdge,
    ),
    commentsOpen: t.boolean({
      description: 'Whether readers may comment.',
      resolve: async ({ data, asked }, _, { edition, keeper }) => {
        const { mode, closesAt } = commentRule(data, await edition.site(asked))
        keeper.changesAt(closesAt)
        return mode !== 'closed' && Date.now() < closesAt
      },
    }),
    newComments: t.int({
      nullable: true,
      description: `How many comments of others came into sight since the signed-in reader last said \`markCommentsSeen\`, ${MOST_NEW} at most; null where nobody is signed in, or they never said so.`,
      resolve: ({ id }, _, { edition }) => edition.visits.newOn(id),
    }),
    followedByMe: t.boolean({
      description: 'Whether the signed-in reader follows all its comments.',
      resolve: ({ id }, _, { edition }) => edition.follows.ofPiece(id),
    }),
    related: t.field({
      type: [Piece],
      description: 'Pieces about the same topics and conditions, the closest first.',
      args: {
        first: t.arg.int({ defaultValue: 3, description: 'How many at most, 1 to 12.' }),
      },
      resolve: (piece, { first }, { edition }) => {
        if (!first || first < 1 || first > 12)
          throw badUserInput(`\`first\` is ${first}, but must be 1 to 12.`)
        return edition.related(piece, first, piece.asked)
      },
    }),
  }),
})

export const PieceFilter = builder.inputType('PieceFilter', {
  description:
    'Which pieces to list. Values of one field are alternatives; the fields all hold at once.',
  fields: (t) => ({
    kind: t.field({ type: [PieceKind], description: 'These kinds.' }),
    topic: t.stringList({ description: 'Slugs of topics.' }),
    condition: t.stringList({ description: 'Slugs of conditions.' }),
    community: t.stringList({ description: 'Slugs of communities.' }),
    author: t.stringList({ description: 'Slugs of authors.' }),
    publishedAfter: t.field({ type: 'DateTime', description: 'Later than this.' }),
    publishedBefore: t.field({ type: 'DateTime', description: 'Earlier than this.' }),
    excludeContentNotes: t.stringList({
      description: 'Codes of content notes that a piece must not carry.',
    }),
    reviewed: t.boolean({ description: 'With a clinical review, or without one.' }),
  }),
})

const orders: Record<OrderName, string> = {
  NEWEST: 'The latest publication first.',
  OLDEST: 'The earliest publication first.',
  MOST_INSIGHTFUL: 'What most readers left an insight on first.',
  MOST_DISCUSSED: 'What has most comments first.',
  TITLE: 'By title, A to Z.',
}

export const PieceOrder = builder.enumType('PieceOrder', {
  description: 'The order of a list of pieces.',
  values: Object.fromEntries(
    (Object.keys(PIECE_ORDERS) as OrderName[]).map((name) => [
      name,
      { value: name, description: orders[name] },
    ]),
  ) as Record<OrderName, { value: OrderName; description: string }>,
})

builder.queryField('pieces', (t) =>
  t.connection(
    {
      type: Piece,
      description: 'Everything that is published.',
      args: {
        filter: t.arg({ type: PieceFilter, description: 'Which ones; all where it is left out.' }),
        order: t.arg({
          type: PieceOrder,
          defaultValue: 'NEWEST',
          description: 'Which come first.',
        }),
        locale: t.arg(LOCALE_ARG),
      },
      resolve: (_, { filter, order, locale, ...args }, { edition }) =>
        edition.pieces({
          filter,
          order: order ?? 'NEWEST',
          page: pageOf(args),
          locale: locale ?? 'en',
        }),
    },
    PieceConnection,
    PieceEdge,
  ),
)
