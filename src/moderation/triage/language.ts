import type { Language } from '@/src/moderation/care'

const SPANISH =
  /\b(?:el|la|los|las|un|una|de|del|que|y|en|con|por|para|mi|me|se|su|es|no|lo|le|al|como|pero|muy|este|esta|eso|esto|gracias|hola|yo|tu|te|mas|ya|si|fue|era|hay|cuando|donde|porque|todo|hace|tengo|estoy|soy)\b/g
const ENGLISH =
  /\b(?:the|a|an|of|and|to|in|with|for|my|me|is|it|that|this|was|are|be|you|your|i|we|they|but|not|on|at|as|so|have|had|has|thank|thanks|hello|what|how|when|because|all|just|about|from|do|did)\b/g

/** The words that tell stand in every sentence. */
const ENOUGH = 1000

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** Of the two languages that the rules know, the one that a folded text is more likely in. */
export const guessLanguage = (folded: string): Language => {
  const beginning = folded.slice(0, ENOUGH)
  return count(beginning, SPANISH) > count(beginning, ENGLISH) ? 'es' : 'en'
}
