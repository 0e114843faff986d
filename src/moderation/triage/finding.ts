/** What a phase says of a comment, or the whole triage; `pass` is nobody's verdict but a phase's. */
export const OUTCOMES = ['approve', 'hold', 'reject', 'spam'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const PHASES = [
  'care',
  'length',
  'closed',
  'links',
  'repeat',
  'banned-words',
  'suspect-words',
  'spam',
  'identifies-someone',
  'medical-advice',
  'newcomer',
  'history',
  'classifier',
  'mode',
] as const
export type PhaseName = (typeof PHASES)[number]

export type Finding = {
  phase: PhaseName
  verdict: Outcome | 'pass'
  /** In words for the staff; why, where it is not `pass`. */
  reason: string
  /** From 0, nothing of the kind, to 1, certain. */
  score: number
  /** Which characters of the body it is about: pairs of start and end, in UTF-16 units. */
  spans?: [number, number][]
}

/** What is kept beside a comment of how it was judged. */
export type Triage = { outcome: Outcome; phases: Finding[] }

/** What a phase says where it finds nothing. */
export const passing = (phase: PhaseName, reason = '', score = 0): Finding => ({
  phase,
  verdict: 'pass',
  reason,
  score,
})

type Place = { start: number; end: number }

/** In the order of the text, with those that touch taken together. */
export const spansOf = (places: readonly Place[]): [number, number][] => {
  const spans: [number, number][] = []
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    const last = spans.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}
