import type { Language } from '@/src/moderation/care'
import type { MaybeRichText } from '@/src/richtext/nodeTypes'

/** What stands in a piece's fields in one language, without what is shown from another in its place. */
export type PieceText = {
  locale: Language
  /** The plain fields by name, in the order in which they are read. */
  fields?: Readonly<Record<string, string | null | undefined>>
  body?: MaybeRichText
}
