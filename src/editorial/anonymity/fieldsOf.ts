import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import type { Field } from './findIdentifiersIn'

const GAP = '\n\n'

/** The body is one text: a word that it has in small letters elsewhere is no name. */
const bodyField = ({ locale, body }: PieceText): Field[] => {
  const nodes: { node: string; start: number }[] = []
  let text = ''
  for (const passage of passagesOf({ locale, body })) {
    nodes.push({ node: passage.place.node ?? '', start: text.length })
    text += passage.text + GAP
  }
  return nodes.length > 0 ? [{ field: 'body', locale, text, nodes }] : []
}

/** The fields and the body of a piece, as `findIdentifiersIn` reads them. */
export const fieldsOf = ({ locale, fields = {}, body }: PieceText): Field[] => [
  ...Object.entries(fields).flatMap(([field, text]) =>
    text?.trim() ? [{ field, locale, text }] : [],
  ),
  ...bodyField({ locale, body }),
]
