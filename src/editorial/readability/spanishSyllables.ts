/** After a consonant these write a sound of their own, not a vowel. */
const SILENT_U = /q[uü]|gu(?=[eiéí])/g
/** Spanish does not hear an h between vowels; one of a ch stays. */
const SILENT_H = /(?<!c)h/g
const VOWELS = /[aeiouáéíóúü]+/g
/** Each is the heart of a syllable; i and u without an accent lean on it, or on each other. */
const HEART = /[aeoáéóíú]/g

/** How many syllables a Spanish word has, by the rules of its spelling: hiatus and diphthong, silent h and u, y as a vowel. */
export const spanishSyllables = (word: string): number => {
  const letters = word
    .normalize()
    .toLowerCase()
    .replace(SILENT_H, '')
    .replace(SILENT_U, 'k')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  const groups = letters.match(VOWELS) ?? []
  const count = groups.reduce((sum, group) => sum + (group.match(HEART)?.length || 1), 0)

  return Math.max(1, count)
}
