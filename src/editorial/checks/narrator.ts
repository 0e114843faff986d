import { fold } from '../folded'
import { type Check, whole } from './check'

const wordsOf = (alias: string): string[] => fold(alias).text.match(/[\p{L}\p{N}]+/gu) ?? []

/** "Robin" and "Robin M." may be one person. */
const mayBeSame = (one: string, other: string): boolean => {
  const [some, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  return some!.every((word) => more!.includes(word))
}

/** A consent that was chosen by mistake would publish one narrator's story with the word of another. */
export const narrator: Check = {
  code: 'narrator',
  label: 'Narrator',
  of: ['stories'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: ({ consent, piece }) => {
    const alias = piece.narrator?.alias
    if (!consent?.alias || !alias || mayBeSame(alias, consent.alias)) return []
    return [
      whole(
        'otherNarrator',
        // Not everybody who sees this may know whose consent it is.
        `The consent was given under another alias than “${alias}”. Choose the consent of this narrator, or say why it stands for them.`,
        { field: 'consent', identity: `${consent.id} ${fold(alias).text}` },
      ),
    ]
  },
}
