import type { Finding } from '@/src/moderation/triage/finding'

export type Segment = { text: string; phases: Finding['phase'][] }

type Found = Pick<Finding, 'phase' | 'verdict' | 'spans'>

/** A body in pieces, each with the phases that stopped at it; pieces of several phases may lie in each other. */
export const segmentsOf = (body: string, findings: Found[]): Segment[] => {
  const marked = findings
    .filter(({ verdict }) => verdict !== 'pass')
    .flatMap(({ phase, spans = [] }) => spans.map(([from, to]) => ({ phase, from, to })))
    // A body that was edited since may be shorter than what was found in it.
    .filter(({ from, to }) => from >= 0 && from < to && to <= body.length)
  const edges = [
    ...new Set([0, body.length, ...marked.flatMap(({ from, to }) => [from, to])]),
  ].sort((a, b) => a - b)

  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!
    const phases = marked
      .filter((mark) => mark.from <= from && to <= mark.to)
      .map(({ phase }) => phase)
    return { text: body.slice(from, to), phases: [...new Set(phases)] }
  })
}
