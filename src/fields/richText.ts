import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { bodyBlocks } from '@/src/blocks'

const LINKABLE = ['articles', 'stories', 'series', 'pages', 'authors'] as const

const CommitTypedFeature = createServerFeature({
  key: 'commitTyped',
  feature: {
    ClientFeature: '/src/app/(payload)/components/CommitTyped#CommitTypedFeature',
  },
})

const inline = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  LinkFeature({ enabledCollections: [...LINKABLE] }),
  OrderedListFeature(),
  UnorderedListFeature(),
  InlineToolbarFeature(),
  CommitTypedFeature(),
]

/** Paragraphs, lists and links: for biographies, notices and the text inside blocks. */
export const plainEditor = lexicalEditor({ features: inline() })

/** The body of a piece: everything above, and headings, quotes and blocks. */
export const bodyEditor = lexicalEditor({
  features: [
    ...inline(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    FixedToolbarFeature(),
    BlocksFeature({ blocks: bodyBlocks(plainEditor) }),
  ],
})
