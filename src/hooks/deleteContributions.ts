import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { HelpfulMark, Report } from '@/payload-types'
import { stepCounterWithin } from '@/src/database/counters'
import { idsOf } from '@/src/delivery/relations'
import { liftAnswers } from '@/src/readers/liftAnswers'
import { collectionsOfReaders } from '@/src/readers/ownRecords'

import { NAMES_NOBODY } from './deleteJudgements'
import { logCommentsChanged } from './logContribution'

/** It is only ever added to, and from then on names nobody. */
const RECORD = 'decisions'

const JUDGEMENTS = [
  { collection: 'helpful-marks', field: 'helpful' },
  { collection: 'reports', field: 'reportCount' },
] as const

/** The numbers go with them in one step, within the transaction: the comments in it change too. */
const takeBackJudgements = async (req: PayloadRequest, reader: unknown): Promise<void> => {
  const { db } = req.payload
  const where = { reader: { equals: reader } }
  for (const { collection, field } of JUDGEMENTS) {
    const { docs } = await db.find<HelpfulMark | Report>({
      collection,
      where,
      pagination: false,
      req,
    })
    if (docs.length === 0) continue

    const ids = idsOf(docs.map(({ comment }) => comment))
    await db.deleteMany({ collection, where, req })
    await stepCounterWithin(req, { collection: 'comments', field, ids, by: -1 })
    const open = docs.filter((doc) => field === 'reportCount' && !(doc as Report).settled)
    await stepCounterWithin(req, {
      ...{ collection: 'comments', field: 'openReports', by: -1 },
      ids: idsOf(open.map(({ comment }) => comment)),
    })
    await db.updateMany({
      collection: 'comments',
      where: {
        and: [
          { id: { in: ids } },
          { status: { equals: 'approved' } },
          { openReports: { less_than_equal: 0 } },
          { waitsSince: { exists: true } },
        ],
      },
      data: { waitsSince: null },
      returning: false,
      req,
    })
    if (field === 'helpful') await logCommentsChanged(req, ids, { isRecounted: false })
  }
}

/** What a reader wrote goes with the reader, and what they said of others'; what others answered stays. */
export const deleteContributions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await takeBackJudgements(req, id)
  await liftAnswers(req, String(id))
  await req.payload.db.updateMany({
    collection: RECORD,
    where: { reader: { equals: id } },
    data: { ...NAMES_NOBODY, reader: null },
    req,
  })
  for (const { slug } of collectionsOfReaders(req.payload)) {
    if (slug === RECORD) continue
    const { errors } = await req.payload.delete({
      collection: slug,
      where: { reader: { equals: id } },
      req,
    })
    // Payload goes on where a document could not be deleted, and the reader would be gone without it.
    if (errors.length > 0)
      throw new Error(`Something in ${slug} could not be deleted: ${errors[0]!.message}`)
  }
}
