import type { Access, FieldAccess } from 'payload'

import { hasRole, isReader, isStaff } from './roles'

export const anyone: Access = () => true
export const nobody: Access = () => false
export const staff: Access = ({ req: { user } }) => isStaff(user)
export const admins: Access = ({ req: { user } }) => hasRole(user, 'admin')
export const editors: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor')
export const moderators: Access = ({ req: { user } }) =>
  hasRole(user, 'admin', 'editor', 'moderator')
export const writers: Access = ({ req: { user } }) =>
  hasRole(user, 'admin', 'editor', 'contributor')

export const publishedOrStaff: Access = ({ req: { user } }) =>
  isStaff(user) || { _status: { equals: 'published' } }

/** Contributors work on what they began, until an editor has published it. */
export const editorsOrOwnDraft: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin', 'editor')) return true
  if (!hasRole(user, 'contributor') || !user) return false

  return { createdBy: { equals: user.id }, _status: { not_equals: 'published' } }
}

export const adminsOrSelf: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  return isStaff(user) ? { id: { equals: user.id } } : false
}

/** Staff who moderate see every reader; a reader sees only themselves. */
export const moderatorsOrSelf: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin', 'editor', 'moderator')) return true
  return isReader(user) ? { id: { equals: user.id } } : false
}

export const adminsOrReaderSelf: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  return isReader(user) ? { id: { equals: user.id } } : false
}

/** A reader also sees what they wrote themselves, whatever was decided about it. */
export const approvedOrOwnOrStaff: Access = ({ req: { user } }) => {
  if (isStaff(user)) return true
  const approved = { status: { equals: 'approved' } }

  return isReader(user) ? { or: [approved, { reader: { equals: user.id } }] } : approved
}

export const ownOrModerators: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin', 'editor', 'moderator')) return true
  return isReader(user) ? { reader: { equals: user.id } } : false
}

export const readers: Access = ({ req: { user } }) => isReader(user)

export const adminsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin')
export const moderatorsField: FieldAccess = ({ req: { user } }) =>
  hasRole(user, 'admin', 'editor', 'moderator')
export const nobodyField: FieldAccess = () => false
