import type { PieceKind } from '@/src/delivery/pieceKinds'

/** What became of one document; `note` says why where that is not plain. */
export type Saved = {
  kind: PieceKind | 'author' | 'topic' | 'condition' | 'community'
  title: string
  path: string
  outcome:
    | 'new draft'
    | 'new, published'
    | 'published'
    | 'unchanged'
    | 'already there'
    | 'edited since'
    | 'removed since'
  note?: string
}
