import type { CollectionBeforeValidateHook } from 'payload'

import type { Exception } from '@/payload-types'
import { hasRole, isStaff } from '@/src/access/roles'
import { CHECKS } from '@/src/editorial/checks/checks'
import { unusableValue } from '@/src/errors'

const SHORTEST_REASON = 5

/** An exception is made by who may, from a check that knows exceptions, and says why. */
export const checkException: CollectionBeforeValidateHook<Exception> = ({
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
  if (reason.length < SHORTEST_REASON)
    throw refuse('reason', 'Say why this may stay: the reason stands in the audit log.')

  return {
    ...data,
    reason,
    ...(isStaff(user) && { madeBy: user.name }),
  }
}
