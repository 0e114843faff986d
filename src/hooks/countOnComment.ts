import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { HelpfulMark, Report } from '@/payload-types'
import { stepCounter } from '@/src/database/counters'
import { idOf } from '@/src/delivery/relations'

type Field = 'helpful' | 'reportCount'

/** How many readers found a comment helpful, or reported it, beside the comment itself. */
export const countOnComment =
  (field: Field): CollectionAfterChangeHook<HelpfulMark | Report> =>
  async ({ doc, operation, req }) => {
    const comment = idOf(doc.comment)
    if (comment && operation === 'create')
      await stepCounter(req, { collection: 'comments', field, ids: [comment], by: 1 })
    return doc
  }

export const uncountOnComment =
  (field: Field): CollectionAfterDeleteHook<HelpfulMark | Report> =>
  async ({ doc, req }) => {
    const comment = idOf(doc.comment)
    if (comment) await stepCounter(req, { collection: 'comments', field, ids: [comment], by: -1 })
  }
