import type { CollectionBeforeChangeHook } from 'payload'

import type { Insight } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'
import { unusableValue } from '@/src/errors'
import { submissionKey } from '@/src/moderation/submissionKey'
import { type Visitor, visitorOf } from '@/src/visitors/visitorOf'

const ofReader = (reader: string) => `reader ${reader}`

export const readersInsightKey = (reader: string, piece: string): string =>
  submissionKey(ofReader(reader), piece)

const ownerOf = (reader: string | null, visitor: Visitor | undefined): string | null => {
  if (reader) return ofReader(reader)
  return visitor ? `visitor ${visitor.hash}` : null
}

/** The unique index on it lets one insight through for each reader or visitor and piece. */
export const setInsightSubmission: CollectionBeforeChangeHook<Insight> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const visitor = operation === 'create' ? visitorOf(req) : undefined
  const piece = idOf(data.piece ?? originalDoc?.piece)
  const owner = ownerOf(idOf(data.reader ?? originalDoc?.reader), visitor)
  const known = originalDoc?.submission
  if (!owner && !known)
    throw unusableValue('insights', 'reader', 'Say whose insight it is: name a reader.', req)
  return {
    ...data,
    ...(visitor && { visitor: visitor.hash }),
    submission: owner && piece ? submissionKey(owner, piece) : known,
  }
}
