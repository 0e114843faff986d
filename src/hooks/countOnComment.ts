import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { HelpfulMark, Report } from '@/payload-types'
import { stepCounter } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'

import { logCommentsChanged } from './logContribution'

type Field = 'helpful' | 'reportCount'

const step = async (req: PayloadRequest, field: Field, comment: string, by: number) => {
  await stepCounter(req, { collection: 'comments', field, ids: [comment], by })
  // Who reported a comment, and how many did, is for the staff alone.
  if (field === 'helpful') await logCommentsChanged(req, [comment], { isRecounted: false })
}

/** How many readers found a comment helpful, or reported it, beside the comment itself. */
export const countOnComment =
  (field: Field): CollectionAfterChangeHook<HelpfulMark | Report> =>
  async ({ doc, operation, req }) => {
    const comment = idOf(doc.comment)
    if (comment && operation === 'create') await step(req, field, comment, 1)
    return doc
  }

export const uncountOnComment =
  (field: Field): CollectionAfterDeleteHook<HelpfulMark | Report> =>
  async ({ doc, req }) => {
    const comment = idOf(doc.comment)
    if (comment) await step(req, field, comment, -1)
  }
