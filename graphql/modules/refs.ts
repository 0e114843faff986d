import type { Comment as CommentDocument, Insight as InsightDocument } from '@/payload-types'
import type { Entry } from '@/src/delivery/documents'
import type { PieceEntry } from '@/src/delivery/pieces'

import { builder } from '../builder'

/** Types that refer to each other in a circle; each is described in the module of its name. */
export const Piece = builder.interfaceRef<PieceEntry>('Piece')
export const Article = builder.objectRef<Entry<'articles'>>('Article')
export const Story = builder.objectRef<Entry<'stories'>>('Story')
export const Series = builder.objectRef<Entry<'series'>>('Series')
export const Page = builder.objectRef<Entry<'pages'>>('Page')
export const Author = builder.objectRef<Entry<'authors'>>('Author')
export const Topic = builder.objectRef<Entry<'topics'>>('Topic')
export const Condition = builder.objectRef<Entry<'conditions'>>('Condition')
export const Community = builder.objectRef<Entry<'communities'>>('Community')
export const Comment = builder.objectRef<CommentDocument>('Comment')
export const Insight = builder.objectRef<InsightDocument>('Insight')
export const Reader = builder.objectRef<{ id: string }>('Reader')

export const ENTRY_TYPES = {
  articles: Article,
  stories: Story,
  series: Series,
  pages: Page,
  authors: Author,
  topics: Topic,
  conditions: Condition,
  communities: Community,
} as const
