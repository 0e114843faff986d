import type { ServerProps } from 'payload'

import { isModerator } from '@/src/access/roles'

import { WaitingLink } from './WaitingLink'

/** In the menu of who decides about comments. */
export const ModerationLink = ({ user }: ServerProps) =>
  isModerator(user) ? <WaitingLink /> : null
