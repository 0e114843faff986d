import { citationProblems } from '../claims/citation'
import { uncoveredClaims } from '../claims/uncoveredClaims'
import type { Check, CheckFinding } from './check'
import { textsOf } from './subject'

/** Figures, studies and promises that no complete source stands behind. */
export const claims: Check = {
  code: 'claims',
  label: 'Claims and sources',
  of: ['articles'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: (subject) => {
    const viewOf = (locale: string) => subject.views.find((each) => each.locale === locale)?.view
    return textsOf(subject).flatMap((text) => {
      const { citations } = subject.piece
      return uncoveredClaims(text, { citations, claims: viewOf(text.locale)?.claims })
    })
  },
}

/** A source that nobody can look up. */
export const citations: Check = {
  code: 'citations',
  label: 'Citations',
  of: ['articles'],
  blocks: true,
  exceptionsBy: ['admin', 'editor'],
  findings: ({ piece }) =>
    (piece.citations ?? []).flatMap((citation, index) =>
      citationProblems(citation).map(({ field, message }): CheckFinding => ({
        rule: field,
        text: citation.title ?? '',
        message: `Citation ${index + 1}: ${message}`,
        field: `citations.${index}.${field}`,
      })),
    ),
}
