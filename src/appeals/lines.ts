import type { PayloadRequest, Where } from 'payload'

import type { Appeal, Decision, Reader, Sanction } from '@/payload-types'
import { idOf, idsOf } from '@/src/delivery/relations'
import { cardsOf, commentsOf, type Viewer } from '@/src/moderationDesk/cards'
import type { AppealLine } from '@/src/moderationDesk/contract'
import { namesOf, sanctionLines } from '@/src/sanctions/lines'

import { mayAnswer } from './mayAnswer'

const FEW = 50
/** As Payload has it. */
const NO_LIMIT = 0

type Asked = { state: 'open' | 'answered'; after?: string }

const byIds = async <Document extends { id: string }>(
  { payload }: PayloadRequest,
  collection: 'decisions' | 'sanctions' | 'readers',
  relations: unknown[],
): Promise<Map<string, Document>> => {
  const ids = [...new Set(idsOf(relations))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Document>({
    ...{ collection, where: { id: { in: ids } }, pagination: false },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

const linesOf = async (
  viewer: Viewer,
  req: PayloadRequest,
  appeals: Appeal[],
): Promise<AppealLine[]> => {
  const { payload } = viewer
  const of = (name: 'reader' | 'decision' | 'sanction' | 'comment') =>
    appeals.map((appeal) => appeal[name])
  const readers = await byIds<Reader>(req, 'readers', of('reader'))
  const decisions = await byIds<Decision>(req, 'decisions', of('decision'))
  const sanctions = await byIds<Sanction>(req, 'sanctions', of('sanction'))
  const lines = await sanctionLines(payload, [...sanctions.values()])
  const comments = [...new Set(idsOf(of('comment')))]
  const cards = await cardsOf(viewer, await commentsOf(viewer, comments))
  const nameOf = await namesOf(
    payload,
    [...decisions.values()].map(({ decider }) => decider),
  )

  return Promise.all(
    appeals.map(async (appeal): Promise<AppealLine> => {
      const decision = decisions.get(idOf(appeal.decision) ?? '')
      const sanction = idOf(appeal.sanction)
      const comment = idOf(appeal.comment)
      const reader = idOf(appeal.reader) ?? ''
      return {
        ...{ id: appeal.id, words: appeal.words, state: appeal.state },
        care: appeal.care ?? false,
        reader: { id: reader, name: readers.get(reader)?.displayName ?? '' },
        createdAt: appeal.createdAt,
        decision: decision
          ? {
              ...{ decision: decision.decision, reason: decision.reason ?? null },
              by: decision.madeBy === 'triage' ? 'Triage' : nameOf(decision.decider),
              at: decision.createdAt,
            }
          : null,
        sanction: lines.find(({ id }) => id === sanction) ?? null,
        card: cards.find(({ id }) => id === comment) ?? null,
        answer: appeal.answer ?? null,
        mayDecide: appeal.state === 'open' && (await mayAnswer(req, appeal)),
      }
    }),
  )
}

/** The open ones: whoever may need help, and then who waits longest; or those that were answered, the latest first. */
export const appealLines = async (
  viewer: Viewer,
  req: PayloadRequest,
  { state, after }: Asked,
): Promise<{ appeals: AppealLine[]; next: string | null }> => {
  const isOpen = state === 'open'
  const find = async (and: Where[], limit: number) => {
    const { docs } = await viewer.payload.find({
      collection: 'appeals',
      where: { and: [{ state: isOpen ? { equals: 'open' } : { not_equals: 'open' } }, ...and] },
      sort: isOpen ? 'createdAt' : '-createdAt',
      limit,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: viewer.user,
    })
    return docs
  }
  // Whoever may need help is on the first page, whenever they appealed.
  const inCare = isOpen && !after ? await find([{ care: { equals: true } }], NO_LIMIT) : []
  const docs = await find(
    [
      ...(isOpen ? [{ care: { not_equals: true } }] : []),
      ...(after ? [{ createdAt: isOpen ? { greater_than: after } : { less_than: after } }] : []),
    ],
    FEW,
  )
  return {
    appeals: await linesOf(viewer, req, [...inCare, ...docs]),
    next: docs.length === FEW ? docs.at(-1)!.createdAt : null,
  }
}

export const appealLine = async (
  viewer: Viewer,
  req: PayloadRequest,
  appeal: Appeal,
): Promise<AppealLine> => (await linesOf(viewer, req, [appeal]))[0]!
