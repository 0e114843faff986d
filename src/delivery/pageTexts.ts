import type { PieceText } from '@/src/editorial/pieceText'

import type { Readable } from './projection'

/** The words of a page as its readers see them, text by text. */
export const pageTexts = ({ collection, data, locale }: Readable): PieceText[] => {
  const subtitle = 'subtitle' in data ? data.subtitle : null
  const narrator = collection === 'stories' ? data.narrator.description : null
  const first = { locale, fields: { title: data.title, subtitle, narrator }, body: data.body }
  return collection === 'series' ? [first, { locale, body: data.closing }] : [first]
}
