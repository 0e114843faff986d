import type { CollectionBeforeChangeHook } from 'payload'

import type { Story } from '@/payload-types'
import { isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { type ConsentProblem, consentProblem } from '@/src/editorial/consent'
import { unusableValue } from '@/src/errors'

const WORDS: Record<ConsentProblem, string> = {
  missing: 'A story needs a consent before it is published. Choose it, or make one under Consents.',
  'not-yet': 'This consent begins later. A story is published once it is in force.',
  expired: 'This consent has run out. Ask for a new one before the story is published.',
  revoked: 'This consent was revoked, so the story cannot be published.',
}

/** Whoever publishes a story does it on the strength of a consent that is in force. */
export const needConsent: CollectionBeforeChangeHook<Story> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !isStaff(req.user)) return data

  const id = idOf(data.consent === undefined ? originalDoc?.consent : data.consent)
  const consent = id
    ? await req.payload.findByID({ collection: 'consents', id, depth: 0, disableErrors: true, req })
    : null
  const problem = consentProblem(consent)
  if (problem) throw unusableValue('stories', 'consent', WORDS[problem], req)
  return data
}
