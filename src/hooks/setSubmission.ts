import { randomUUID } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { submissionKey } from '@/src/moderation/submissionKey'

/** The unique index on it keeps a request that is sent again from adding a second comment. */
export const setSubmission: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  req: { user },
}) => {
  if (operation !== 'create') return data

  const { submission } = data
  const isNamed = isReader(user) && submission
  return { ...data, submission: isNamed ? submissionKey(user.id, submission) : randomUUID() }
}
