import type { Denial, Phrase } from '../phrases'

/** A figure or a study, which needs a source, or a promise, which no source can keep. */
export const CLAIM_KINDS = ['needsCitation', 'tooStrong'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export type ClaimLexicon = {
  phrases: readonly Phrase<ClaimKind>[]
  denial: Denial
  /** A question asks for a study and promises nothing. */
  question: RegExp
}
