import { type Payload, ValidationError } from 'payload'

import type { Insight } from '@/payload-types'
import type { InsightRating } from '@/src/moderation/insightRatings'
import { requestsOf, submissionKey } from '@/src/moderation/submissionKey'
import { inTurn } from '@/src/operations/inTurn'

import type { Writer } from './insightWriter'

/** A request that comes again, also long after others, changes nothing any more. */
const isDone = (insight: Insight, request: string | undefined): boolean =>
  request !== undefined && requestsOf(insight).includes(request)

export type Said = { rating: InsightRating | null; labels: string[]; note: string | null }

const COLLECTION = { collection: 'insights', depth: 0 } as const

const nameOf = (as: Writer['as']): string =>
  'user' in as ? `reader ${as.user.id}` : `visitor ${as.context.visitor.hash}`

const turnOf = (as: Writer['as'], piece: string): string => `insight of ${nameOf(as)} on ${piece}`

/** What the front end calls this very request, as it is kept. */
export const requestKey = (
  as: Writer['as'],
  mutation: string,
  clientMutationId: string | null | undefined,
): string | undefined =>
  clientMutationId ? submissionKey(nameOf(as), `${mutation} ${clientMutationId}`) : undefined

const requestedBy = (as: Writer['as'], request: string | undefined) => ({
  ...as,
  context: { ...('context' in as && as.context), request },
})

/** What this reader or visitor has left on the piece; the rule of the collection leaves nothing else. */
const ownInsight = async (
  payload: Payload,
  as: Writer['as'],
  piece: string,
): Promise<Insight | undefined> => {
  const { docs } = await payload.find({
    ...COLLECTION,
    where: { piece: { equals: piece } },
    limit: 1,
    pagination: false,
    overrideAccess: false,
    showHiddenFields: true,
    ...as,
  })
  return docs[0]
}

type Request = { writer: Writer; piece: string; said: Said; key?: string }

const keep = async (payload: Payload, request: Request, isSecondTry = false): Promise<Insight> => {
  const { writer, piece, said, key } = request
  const { as, claims } = writer
  const existing = await ownInsight(payload, as, piece)
  if (existing && isDone(existing, key)) return existing

  const before = claims && (await ownInsight(payload, claims.from, piece))
  // One that was withdrawn lives again; what a moderator decided stays as it is.
  const data = { ...said, status: 'approved' as const }
  const noted = { ...COLLECTION, ...requestedBy(as, key) }
  const asWriter = { ...noted, overrideAccess: false } as const

  try {
    if (!existing && before)
      return await payload.update({
        ...noted,
        id: before.id,
        data: { ...data, reader: claims.reader, visitor: null },
      })
    if (!existing)
      return await payload.create({
        ...asWriter,
        data: { ...data, piece, ...('user' in as && { reader: as.user.id }) },
      })

    const changed = await payload.update({ ...asWriter, id: existing.id, data })
    if (before) await payload.delete({ ...COLLECTION, id: before.id })
    return changed
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    // The same was sent twice at once, and the other one was first: this one changes it.
    if (isSecondTry) throw error
    return keep(payload, request, true)
  }
}

/** There is one for each reader or visitor and piece: whatever they send next changes it. */
export const keepInsight = (payload: Payload, request: Request): Promise<Insight> =>
  inTurn(turnOf(request.writer.as, request.piece), () => keep(payload, request))

/** Empties the reader's or visitor's insight on the piece; undefined where there is none. */
export const withdrawInsight = (
  payload: Payload,
  { as, piece, key }: { as: Writer['as']; piece: string; key?: string },
): Promise<Insight | undefined> =>
  inTurn(turnOf(as, piece), async () => {
    const found = await ownInsight(payload, as, piece)
    if (!found || isDone(found, key)) return found
    return payload.update({
      ...{ ...COLLECTION, ...requestedBy(as, key), overrideAccess: false },
      id: found.id,
      data: { status: 'withdrawn' },
    })
  })
