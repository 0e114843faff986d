export const PIECE_COLLECTIONS = ['articles', 'stories', 'series'] as const
export type PieceCollection = (typeof PIECE_COLLECTIONS)[number]
export type PieceKind = 'article' | 'story' | 'series'

export const KIND_OF: Record<PieceCollection, PieceKind> = {
  articles: 'article',
  stories: 'story',
  series: 'series',
}

export const COLLECTION_OF: Record<PieceKind, PieceCollection> = {
  article: 'articles',
  story: 'stories',
  series: 'series',
}
