import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

/** What was decided stays on record. A note may repeat the words or name who wrote them, and so may what the triage quotes. */
export const NAMES_NOBODY = { note: null, message: null, phases: null }

/** What others said of these comments. Nothing counts it any more, so no hook need run. */
export const deleteJudgementsOn = async (req: PayloadRequest, ids: string[]): Promise<void> => {
  const { db } = req.payload
  const where = { comment: { in: ids } }
  await db.deleteMany({ collection: 'helpful-marks', where, req })
  await db.deleteMany({ collection: 'reports', where, req })
  await db.deleteMany({ collection: 'claims', where, req })
  await db.updateMany({ collection: 'decisions', where, data: NAMES_NOBODY, req })
}

/** With a comment goes what others said of it. */
export const deleteJudgements: CollectionBeforeDeleteHook = ({ id, req }) =>
  deleteJudgementsOn(req, [String(id)])
