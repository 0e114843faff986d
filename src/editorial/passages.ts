import type { InlineNode } from '@/src/richtext/nodeTypes'

import { bodyParts } from './bodyParts'
import type { Place } from './finding'
import type { PieceText } from './pieceText'

/** Words that are read together: a plain field, or a paragraph, a heading, an item of a list or a caption of the body. */
export type Passage = {
  place: Place
  text: string
  isHeading: boolean
  inline: InlineNode[]
}

/** All words of a piece in reading order. */
export const passagesOf = ({ locale, fields = {}, body }: PieceText): Passage[] => [
  ...Object.entries(fields).flatMap(([field, text]) =>
    text?.trim() ? [{ place: { locale, field }, text, isHeading: false, inline: [] }] : [],
  ),
  ...bodyParts(body).flatMap((part) =>
    (part.kind === 'words' || part.kind === 'heading') && part.text.trim()
      ? [
          {
            place: { locale, field: 'body', node: part.node },
            text: part.text,
            isHeading: part.kind === 'heading',
            inline: part.inline,
          },
        ]
      : [],
  ),
]
