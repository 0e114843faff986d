import type { ServerProps } from 'payload'

import { isModerator } from '@/src/access/roles'

import { NavLink } from '../NavLink'

/** In the menu of who moderates. */
export const TransparencyLink = ({ user }: ServerProps) =>
  isModerator(user) ? <NavLink href="/admin/transparency" label="Transparency" /> : null
