import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Exception } from '@/payload-types'
import { hasRole, isStaff } from '@/src/access/roles'
import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'
import { CHECKS } from '@/src/editorial/checks/checks'
import { unusableValue } from '@/src/errors'

import { runChecks } from './runChecks'

const SHORTEST_REASON = 5
const LONGEST_TEXT = 1000

/** As the server itself finds it: what is let stand, and what the log says of it, is not for the asker to say. */
const findingOf = async (
  req: PayloadRequest,
  { documentKind, documentId, check, key }: Partial<Exception>,
) => {
  const collection = PIECE_COLLECTIONS.find((each) => each === documentKind)
  if (!collection || typeof documentId !== 'string') return undefined
  const results = await runChecks(req, { collection, id: documentId, asCaller: true })
  return results.find(({ code }) => code === check)?.findings.find((finding) => finding.key === key)
}

/** An exception is made by who may, from a check that knows exceptions, and says why. */
export const checkException: CollectionBeforeValidateHook<Exception> = async ({
  data,
  operation,
  req,
}) => {
  const { user } = req
  if (operation !== 'create' || !data) return data
  const refuse = (field: string, message: string) =>
    unusableValue('exceptions', field, message, req)

  const check = CHECKS.find(({ code }) => code === data.check)
  const known = CHECKS.filter(({ exceptionsBy }) => exceptionsBy)
  if (!check)
    throw refuse(
      'check',
      `There is no such check. Known: ${known.map(({ code }) => code).join(', ')}.`,
    )
  if (!check.exceptionsBy)
    throw refuse('check', `${check.label} knows no exceptions: what it asks for has to be there.`)
  if (user && !hasRole(user, ...check.exceptionsBy))
    throw refuse(
      'check',
      `Only ${check.exceptionsBy.join(' or ')} may make an exception from “${check.label}”.`,
    )
  const reason = typeof data.reason === 'string' ? data.reason.trim() : ''
  if ((reason.match(/\p{L}/gu)?.length ?? 0) < SHORTEST_REASON)
    throw refuse('reason', 'Say why this may stay: the reason stands in the audit log.')

  if (!isStaff(user)) return { ...data, reason }
  const found = await findingOf(req, data)
  if (!found)
    throw refuse(
      'key',
      'The check finds no such thing in what is saved. Save the draft first, or read the checks again.',
    )
  return { ...data, reason, text: found.text.slice(0, LONGEST_TEXT), madeBy: user.name }
}
