import { type Finding, type Outcome, passing, type PhaseName, spansOf } from '../finding'
import { findTerms } from './findTerms'

const MOST_NAMED = 5

/** Which terms of a list a comment has. */
export const listed = (
  phase: PhaseName,
  verdict: Outcome,
  what: string,
  list: string,
  body: string,
): Finding => {
  const found = list ? findTerms(list, body) : []
  if (found.length === 0) return passing(phase)

  const terms = [...new Set(found.map(({ term }) => term))]
  const more = terms.length - MOST_NAMED
  const named = terms.slice(0, MOST_NAMED).map((term) => `“${term}”`)
  return {
    phase,
    verdict,
    reason: `${what}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    score: 1,
    spans: spansOf(found),
  }
}
