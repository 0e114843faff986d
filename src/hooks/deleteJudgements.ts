import type { CollectionBeforeDeleteHook } from 'payload'

/** With a comment goes what others said of it. Nothing counts it any more, so no hook need run. */
export const deleteJudgements: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const where = { comment: { equals: id } }
  await db.deleteMany({ collection: 'helpful-marks', where, req })
  await db.deleteMany({ collection: 'reports', where, req })
}
