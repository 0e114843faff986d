import type { Language } from '@/src/moderation/care'

const SPANISH =
  /\b(?:el|la|los|las|un|una|de|del|que|y|en|con|por|para|mi|me|se|su|es|no|lo|le|al|como|pero|muy|este|esta|eso|esto|gracias|hola|yo|tu|te|mas|ya|si|fue|era|hay|cuando|donde|porque|todo|hace|tengo|estoy|soy)\b/g
/** "No", "me", "hay" and "era" are words of both languages, and tell nothing. */
const ENGLISH =
  /\b(?:the|a|an|of|and|to|in|with|for|my|me|is|it|that|this|was|are|be|you|your|i|we|they|but|not|no|on|at|as|so|have|had|has|he|she|his|her|were|thank|thanks|hello|what|how|when|because|all|just|about|from|do|did|hay|era)\b/g

/** The words that tell stand in every sentence. */
const ENOUGH = 1000

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

const countsOf = (folded: string) => {
  const beginning = folded.slice(0, ENOUGH)
  return { es: count(beginning, SPANISH), en: count(beginning, ENGLISH) }
}

/** Of the two languages that the rules know, the one that a folded text is plainly in; null where it hardly tells. */
export const writtenIn = (folded: string): Language | null => {
  const { es, en } = countsOf(folded)
  if (Math.max(es, en) < 2 || Math.max(es, en) <= 2 * Math.min(es, en)) return null
  return es > en ? 'es' : 'en'
}

/** The one that it is more likely in. */
export const guessLanguage = (folded: string): Language => {
  const { es, en } = countsOf(folded)
  return es > en ? 'es' : 'en'
}
