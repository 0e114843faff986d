import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Piece } from '@/payload-types'
import { beside } from '@/src/database/counters'
import { tallyInsights } from '@/src/database/tallies'
import { recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { inTransaction } from '@/src/operations/inTransaction'

import { minimumIn, shownCount } from './minimum'

const AT_ONCE = 200
/** Longer than an insight and the step that counts it are apart, where they are not one transaction. */
const UNDER_WAY_MS = 500

type Numbers = { insightCount: number | null; insightsShown: number | null }

/** What is kept beside a piece, and what its insights come to. */
export type Difference = { id: string; title: string; kept: Numbers; counted: Numbers }

type Recount = { mends: boolean; done?: (pieces: number) => void }

const piecesBehind = async (payload: Payload, last: string | undefined): Promise<Piece[]> => {
  const { docs } = await payload.db.find<Piece>({
    collection: 'pieces',
    where: last === undefined ? {} : { id: { greater_than: last } },
    sort: 'id',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

const differences = async (req: PayloadRequest, pieces: Piece[]): Promise<Difference[]> => {
  const ids = pieces.map(({ id }) => id)
  const tallies = (await tallyInsights(req.payload, ids)).filter(({ kind }) => kind === 'all')
  const counts = new Map(tallies.map(({ piece, count }) => [piece, count]))
  const minimum = await minimumIn(req)

  return pieces.flatMap(({ id, title, insightCount = null, insightsShown = null }) => {
    const count = counts.get(id) ?? 0
    const counted = { insightCount: count, insightsShown: shownCount(count, minimum) }
    const kept = { insightCount, insightsShown }
    const isRight = insightCount === count && insightsShown === counted.insightsShown
    return isRight ? [] : [{ id, title, kept, counted }]
  })
}

/** Where somebody steps the number in this moment it is left to the next look. */
const mend = async (req: PayloadRequest, { id, kept, counted }: Difference): Promise<void> => {
  const { insightCount } = kept
  const asSeen = insightCount === null ? [] : [{ insightCount: { equals: insightCount } }]
  await req.payload.db.updateMany({
    collection: 'pieces',
    where: { and: [{ id: { equals: id } }, ...asSeen] },
    data: counted,
    returning: false,
    ...beside(req),
  })
  await recordChange(req, {
    event: 'updated',
    collection: 'insights',
    documentId: id,
    kind: null,
    path: null,
    tags: [TAGS.insightful],
  })
}

/** What an insight under way makes look wrong is right a moment later, so only what differs twice differs. */
const lookAgain = async (
  payload: Payload,
  found: Difference[],
  { mends }: Recount,
): Promise<Difference[]> => {
  await pause(UNDER_WAY_MS)
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.db.find<Piece>({
      collection: 'pieces',
      where: { id: { in: found.map(({ id }) => id) } },
      pagination: false,
      ...beside(req),
    })
    const before = new Set(found.map((each) => JSON.stringify(each)))
    const again = (await differences(req, docs)).filter((each) => before.has(JSON.stringify(each)))
    if (mends) for (const each of again) await mend(req, each)
    return again
  })
}

/** Compares the numbers beside all pieces with the insights that there are, and rights them where told to. */
export const recountInsights = async (
  payload: Payload,
  recount: Recount,
): Promise<{ pieces: number; differences: Difference[] }> => {
  const found: Difference[] = []
  let pieces = 0
  let batch = await piecesBehind(payload, undefined)
  while (batch.length > 0) {
    const looked = await differences(await createLocalReq({}, payload), batch)
    if (looked.length > 0) found.push(...(await lookAgain(payload, looked, recount)))
    pieces += batch.length
    recount.done?.(pieces)
    batch = await piecesBehind(payload, batch.at(-1)!.id)
  }
  return { pieces, differences: found }
}
