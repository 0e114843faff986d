import type { PayloadRequest } from 'payload'

import { exceptionsOf } from './exceptionsOf'
import { type Asked, readSubject } from './readSubject'
import { type CheckResult, checkResults } from './results'

/** What stands between a piece and its publication, for whoever asks. */
export const runChecks = async (req: PayloadRequest, asked: Asked): Promise<CheckResult[]> => {
  const subject = await readSubject(req, asked)
  const exceptions = await exceptionsOf(req, asked.collection, asked.id)
  return checkResults(subject, exceptions, req.user)
}
