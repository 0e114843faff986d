import type { TypedUser } from 'payload'

import type { Reader, User } from '@/payload-types'

export const ROLES = ['admin', 'editor', 'reviewer', 'moderator', 'contributor'] as const
export type Role = (typeof ROLES)[number]

type MaybeUser = TypedUser | null | undefined

export const isStaff = (user: MaybeUser): user is User & { collection: 'users' } =>
  user?.collection === 'users'

export const isReader = (user: MaybeUser): user is Reader & { collection: 'readers' } =>
  user?.collection === 'readers'

export const hasRole = (user: MaybeUser, ...roles: Role[]): boolean =>
  isStaff(user) && roles.some((role) => user.roles.includes(role))

/** Who decides about what readers write. */
export const isModerator = (user: MaybeUser): boolean =>
  hasRole(user, 'admin', 'editor', 'moderator')
