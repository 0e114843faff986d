import type { Language } from '@/src/moderation/care'

/** Where something stands in a piece. */
export type Place = {
  locale: Language
  /** The field, such as `title` or `body`. */
  field: string
  /** In the body: the way to the node from its root, such as `3`, `2.0` in a list or `4.steps.1.title` in a block. */
  node?: string
  /** In the plain text of the field or node; the end is not part of it. */
  start?: number
  end?: number
}

/** Something in a piece that an editor should look at. */
export type Finding<Rule extends string = string> = Place & {
  rule: Rule
  /** The words as they stand in the piece. */
  text: string
  /** What may be let stand, where that is not the words alone: a figure is, in its sentence. */
  identity?: string
  /** What is wrong and what would be right, for the editor. */
  message: string
}
