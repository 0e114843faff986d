import { inlineText } from '@/src/richtext/inlineText'
import type { InlineNode } from '@/src/richtext/nodeTypes'

import type { Finding } from '../finding'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import { type Citation, citationProblems } from './citation'
import { type Claim, claimsIn } from './claimsIn'
import { bareDoi } from './doi'
import type { ClaimKind } from './kinds'
import { isSameClaim } from './sameClaim'

/** The sources of a piece: its own, which `[1]` counts, and those of the claims that an editor listed. */
export type Sources = {
  citations?: readonly Citation[] | null
  claims?: readonly { text?: string | null; citations?: readonly Citation[] | null }[] | null
}

const MARKS = /\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)\]/g

/** `[1, 3-5]` stands for 1, 3, 4 and 5. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(MARKS)].flatMap(([, numbers]) =>
    numbers!.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split(/[–-]/).map(Number)
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
    }),
  )

const isComplete = (citation: Citation): boolean => citationProblems(citation).length === 0

const addressesOf = ({ doi, url }: Citation): string[] => [
  ...(doi ? [bareDoi(doi).toLowerCase()] : []),
  ...(url ? [url.replace(/\/$/, '')] : []),
]

/** The links that stand in a part of a paragraph. */
const linksWithin = (inline: InlineNode[], from: number, to: number): string[] => {
  let at = 0
  return inline.flatMap((node) => {
    const start = at
    at += inlineText([node]).length
    return node.type === 'link' && node.fields.url && start < to && at > from
      ? [node.fields.url]
      : []
  })
}

const MESSAGES: Record<ClaimKind, string> = {
  needsCitation:
    'Say where this comes from: list it under Claims with its source, link the source in this sentence, or put its number behind it, such as [1]. A source has a title, a year, and a DOI or an address.',
  tooStrong:
    'This promises more than any treatment keeps, and no source changes that. Say what was found, in how many people, and for how many it did not work.',
}

const unknownMark = (number: number, count: number): string =>
  `[${number}] leads nowhere: ${count === 0 ? 'no citation is' : count === 1 ? 'one citation is' : `${count} citations are`} listed. Add the source, or correct the number.`

/** The claims of a piece that no complete source stands behind. A promise is never covered: it has to be reworded. */
export const uncoveredClaims = (piece: PieceText, sources: Sources): Finding<ClaimKind>[] => {
  const citations = sources.citations ?? []
  const listed = (sources.claims ?? []).filter((claim) => claim.citations?.some(isComplete))
  const linkable = new Set(
    [...citations, ...(sources.claims ?? []).flatMap((claim) => claim.citations ?? [])]
      .filter(isComplete)
      .flatMap(addressesOf),
  )
  const passages = new Map(
    passagesOf(piece).map((passage) => [`${passage.place.field} ${passage.place.node}`, passage]),
  )

  const marksOf = ({ field, node, sentence, sentenceStart }: Claim): number[] => {
    const text = passages.get(`${field} ${node}`)?.text ?? ''
    const end = sentenceStart + sentence.length
    // "… better. [1]": the mark is a sentence of its own for whoever splits them.
    const behind = /^\s?(?:\[[\d\s,–-]{1,40}\]\s?){1,5}/.exec(text.slice(end, end + 60))?.[0] ?? ''
    return numbersIn(sentence + behind)
  }

  const isLinked = ({ field, node, sentence, sentenceStart }: Claim): boolean =>
    linksWithin(
      passages.get(`${field} ${node}`)?.inline ?? [],
      sentenceStart,
      sentenceStart + sentence.length,
    ).some(
      (url) => linkable.has(url.replace(/\/$/, '')) || linkable.has(bareDoi(url).toLowerCase()),
    )

  const isListed = ({ sentence, text }: Claim): boolean =>
    listed.some((claim) => isSameClaim(claim.text ?? '', sentence, text))

  const isMarked = (claim: Claim): boolean =>
    marksOf(claim).some((number) => {
      const citation = citations[number - 1]
      return citation !== undefined && isComplete(citation)
    })

  return claimsIn(piece).flatMap((claim) => {
    const { kind, sentence: identity, sentenceStart: _, ...place } = claim
    if (kind === 'needsCitation' && (isListed(claim) || isMarked(claim) || isLinked(claim)))
      return []

    const unknown = marksOf(claim).find((number) => !citations[number - 1])
    const message =
      kind === 'needsCitation' && unknown !== undefined
        ? unknownMark(unknown, citations.length)
        : MESSAGES[kind]
    return [{ ...place, rule: kind, identity, message }]
  })
}
