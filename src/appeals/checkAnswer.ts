import type { CollectionBeforeChangeHook } from 'payload'

import type { Appeal } from '@/payload-types'
import { isModerator, isStaff } from '@/src/access/roles'
import { Refused } from '@/src/errors'

import { mayAnswer } from './mayAnswer'
import { LONGEST_WORDS } from './window'

/** An appeal is answered once, by somebody else than who decided first, and in words. */
export const checkAnswer: CollectionBeforeChangeHook<Appeal> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const { user } = req
  if (!isStaff(user) || !isModerator(user))
    throw new Refused('NOT_ALLOWED', 'Only a moderator answers an appeal.')
  if (originalDoc.state !== 'open')
    throw new Refused('DUPLICATE', `Somebody answered it already: it was ${originalDoc.state}.`)
  if (data.state !== 'upheld' && data.state !== 'denied')
    throw new Refused('INVALID', 'Say whether it is `upheld` or `denied`.', 'state')

  const answer = data.answer?.trim() ?? ''
  if (!answer) throw new Refused('REQUIRED', 'Write what the reader is answered.', 'answer')
  if (answer.length > LONGEST_WORDS)
    throw new Refused(
      'TOO_LONG',
      `The answer has ${answer.length} characters; ${LONGEST_WORDS} are the most.`,
      'answer',
    )
  if (!(await mayAnswer(req, originalDoc)))
    throw new Refused(
      'NOT_ALLOWED',
      'You decided this yourself, so somebody else has to answer. Ask another moderator; only an admin who is alone here answers their own.',
    )
  return {
    ...originalDoc,
    ...{ state: data.state, answer },
    ...{ decider: user.id, decidedAt: new Date().toISOString() },
  }
}
