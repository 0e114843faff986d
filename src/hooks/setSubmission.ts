import { randomUUID } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { submissionKey } from '@/src/moderation/submissionKey'

/** The unique index on it keeps a request that is sent again from adding a second comment. */
export const setSubmission: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  req: { user },
}) => {
  if (operation !== 'create') return data

  const { submission } = data
  const writer = isReader(user) ? user.id : idOf(data.staff)
  const isNamed = writer && submission
  return { ...data, submission: isNamed ? submissionKey(writer, submission) : randomUUID() }
}
