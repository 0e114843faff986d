const STATEMENTS = [
  /\banonymi[sz]ed\b/i,
  /\bpseudonyms?\b/i,
  /\bnames?\b[^.!?]{0,60}\b(?:changed|altered|invented|fictitious)\b/i,
  /\b(?:changed|altered)\b[^.!?]{0,30}\b(?:names?|identif\w+|personal) ?(?:details?)?\b/i,
  /\bidentif(?:y\w*|ies)\b[^.!?]{0,40}\b(?:changed|altered|removed|protected|disguised|concealed)\b/i,
  /\bnot (?:his|her|their|my|the|a) real names?\b/i,
]

const DENIAL =
  /\b(?:not|never|no|without)\b[^.,;!?]{0,25}\b(?:anonymi[sz]ed|changed|altered|pseudonym)|n[’']t[^.,;!?]{0,25}\b(?:anonymi[sz]ed|changed|altered)/i

/**
 * Whether a text says itself that nobody in it can be recognised. That is a promise to the people in the
 * stories: it is never assumed, only read.
 */
export const saysAnonymized = (text: string): boolean =>
  text
    .split(/(?<=[.!?…])\s+|\n/)
    .some(
      (sentence) =>
        STATEMENTS.some((statement) => statement.test(sentence)) && !DENIAL.test(sentence),
    )
