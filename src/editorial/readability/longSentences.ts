import { wordCount } from '@/src/richtext/readingTime'

import type { Finding } from '../finding'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import { sentencesOf } from '../sentences'

/** More words than this in one sentence are hard to hold in mind. */
const MOST_WORDS = 35

export const longSentences = (piece: PieceText): Finding<'longSentence'>[] =>
  passagesOf(piece).flatMap(({ place, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const count = wordCount(sentence.text)
      if (count <= MOST_WORDS) return []
      const message = `This sentence has ${count} words; ${MOST_WORDS} are a good limit. Make two of it.`
      return [
        {
          ...place,
          start: sentence.start,
          end: sentence.start + sentence.text.length,
          rule: 'longSentence' as const,
          text: sentence.text,
          message,
        },
      ]
    }),
  )
