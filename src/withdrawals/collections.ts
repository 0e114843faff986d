import { PREVIEW_COLLECTIONS, type PreviewCollection } from '@/src/preview/token'

/** What an editor can withdraw: what has a page of its own and a text of somebody's. */
export const WITHDRAWABLE = PREVIEW_COLLECTIONS
export type Withdrawable = PreviewCollection
