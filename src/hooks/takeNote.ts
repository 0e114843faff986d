import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { Refused } from '@/src/errors'
import { needsCare } from '@/src/moderation/care'
import { insightNote } from '@/src/moderation/insightNote'
import { visitorOf } from '@/src/visitors/visitorOf'

/** What is written to the author is cleaned as comments are, and looked at for words that suggest danger. */
export const takeNote: CollectionBeforeChangeHook<Insight> = ({ data, originalDoc, req }) => {
  if (!isReader(req.user) && !visitorOf(req)) return data
  if (data.note === originalDoc?.note) return data

  const words = insightNote(data.note ?? '')
  if ('problem' in words) throw new Refused(words.problem.code, words.problem.message, 'note')
  return { ...data, note: words.note, care: needsCare(words.note ?? '') !== null }
}
