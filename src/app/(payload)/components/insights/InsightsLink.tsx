import type { ServerProps } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { authorPagesOf } from '@/src/insights/scope'

import { NavLink } from '../NavLink'

/** In the menu of who finds something there: authors, and editors. */
export const InsightsLink = async ({ payload, user }: ServerProps) => {
  if (!isStaff(user)) return null
  const isAuthor = (await authorPagesOf({ payload, user }).catch(() => [])).length > 0
  if (!isAuthor && !hasRole(user, 'admin', 'editor')) return null

  return <NavLink href="/admin/insights" label={isAuthor ? 'Your insights' : 'Insights'} />
}
