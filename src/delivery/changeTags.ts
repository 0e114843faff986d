import { sha256 } from '@/src/persist/sha256'

import type { PublishedCollection } from './documents'

const NAME: Record<PublishedCollection, string> = {
  articles: 'article',
  stories: 'story',
  series: 'series',
  pages: 'page',
  authors: 'author',
  topics: 'topic',
  conditions: 'condition',
  communities: 'community',
}

/** What a change and everything that was made from what changed have in common. */
export const TAGS = {
  document: (collection: PublishedCollection, id: string) => `${NAME[collection]}:${id}`,
  /** Every list of these, and every search for one of them by its slug that found none. */
  list: (collection: PublishedCollection) =>
    ['articles', 'stories', 'series'].includes(collection) ? 'list:pieces' : `list:${collection}`,
  media: (id: string) => `media:${id}`,
  /** Whether the address of a picture answers, which goes by what shows it. */
  mediaAddress: (id: string) => `media-address:${id}`,
  comment: (id: string) => `comment:${id}`,
  /** The comments below a piece, and how many they are. */
  comments: (piece: string) => `comments:${piece}`,
  /** What the readers of a piece left, counted. */
  insights: (piece: string) => `insights:${piece}`,
  /** Lists that are ordered by how many comments their pieces have. */
  discussed: 'list:discussed',
  /** Lists that are ordered by how many insights their pieces have. */
  insightful: 'list:insightful',
  /** Not the id itself: the log outlives who left, and must not tell that they were here. */
  reader: (id: string) => `reader:${sha256(id).slice(0, 32)}`,
  /** Every look-up of a place that something may have left. */
  redirects: 'list:redirects',
  site: 'site',
  /** Which treatments carry a notice wherever they are mentioned, and what they are called. */
  offLabel: 'list:off-label',
}
