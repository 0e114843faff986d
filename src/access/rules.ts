import type { Access, FieldAccess, Where } from 'payload'

import { idOf } from '@/src/delivery/relations'
import { mayWrite } from '@/src/sanctions/inForce'
import { visitorOf } from '@/src/visitors/visitorOf'

import { hasRole, isModerator, isReader, isStaff } from './roles'

export const anyone: Access = () => true
export const nobody: Access = () => false
export const staff: Access = ({ req: { user } }) => isStaff(user)
export const admins: Access = ({ req: { user } }) => hasRole(user, 'admin')
export const editors: Access = ({ req: { user } }) => hasRole(user, 'admin', 'editor')
export const moderators: Access = ({ req: { user } }) => isModerator(user)
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
  if (isModerator(user)) return true
  return isReader(user) ? { id: { equals: user.id } } : false
}

export const adminsOrReaderSelf: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  return isReader(user) ? { id: { equals: user.id } } : false
}

/**
 * A reader also sees what they wrote themselves, whatever was decided about it. What was withdrawn has no
 * words any more, and holds the place of those who answered it.
 */
export const approvedOrOwnOrStaff: Access = ({ req: { user } }) => {
  if (isStaff(user)) return true
  const shown: Where[] = [
    { status: { equals: 'approved' } },
    { and: [{ status: { equals: 'withdrawn' } }, { answers: { greater_than: 0 } }] },
  ]

  return { or: isReader(user) ? [...shown, { reader: { equals: user.id } }] : shown }
}

export const ownOrModerators: Access = ({ req: { user } }) => {
  if (isModerator(user)) return true
  return isReader(user) ? { reader: { equals: user.id } } : false
}

export const own: Access = ({ req: { user } }) =>
  isReader(user) ? { reader: { equals: user.id } } : false

/** The same, and a visitor without an account what their cookie names. */
export const ownOrVisitorsOrModerators: Access = (args) => {
  const visitor = visitorOf(args.req)
  return visitor ? { visitor: { equals: visitor.hash } } : ownOrModerators(args)
}

/** Readers, but for those whom a sanction keeps from writing. */
export const readers: Access = async ({ req }) =>
  isReader(req.user) && (await mayWrite(req.payload, req.user, req))

export const readersOrVisitors: Access = (args) =>
  visitorOf(args.req) !== undefined || readers(args)

export const ownRemark: Access = ({ req: { user } }) => {
  if (hasRole(user, 'admin')) return true
  return isStaff(user) ? { author: { equals: user.id } } : false
}

/** Whoever works on the text may settle what others said about it. */
export const ownRemarkOrWriters: Access = (args) => {
  if (writers(args)) return true
  return ownRemark(args)
}

export const ownRemarkField: FieldAccess = ({ doc, req: { user } }) =>
  isStaff(user) && idOf((doc as { author?: unknown } | undefined)?.author) === user.id

export const adminsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin')
export const editorsField: FieldAccess = ({ req: { user } }) => hasRole(user, 'admin', 'editor')
export const writersField: FieldAccess = ({ req: { user } }) =>
  hasRole(user, 'admin', 'editor', 'contributor')
export const moderatorsField: FieldAccess = ({ req: { user } }) => isModerator(user)
export const staffField: FieldAccess = ({ req: { user } }) => isStaff(user)
/** To a reader the collection's own rule has left nothing but what is theirs. */
export const readersField: FieldAccess = ({ req: { user } }) => isReader(user)
export const moderatorsOrReadersField: FieldAccess = ({ req: { user } }) =>
  isModerator(user) || isReader(user)
export const moderatorsOrWritersOfInsightsField: FieldAccess = (args) =>
  moderatorsOrReadersField(args) || visitorOf(args.req) !== undefined

/** A reader may take back what is theirs; every other decision is a moderator's. */
export const moderatorsOrWithdrawingField: FieldAccess = ({ req: { user }, siblingData }) =>
  isModerator(user) || (isReader(user) && siblingData?.status === 'withdrawn')
export const nobodyField: FieldAccess = () => false
/** What no hand fills in comes back with the version that it belongs to. */
export const restoredField: FieldAccess = ({ req: { context } }) =>
  context.isRestoringVersion === true
