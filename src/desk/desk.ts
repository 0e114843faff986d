import { hasRole, isModerator } from '@/src/access/roles'

import { activity } from './activity'
import { assigned } from './assigned'
import { consentsEnding } from './consentsEnding'
import { inReview } from './inReview'
import { moderation } from './moderation'
import { reviewsDue } from './reviewsDue'
import { failed, scheduled } from './scheduled'
import { unreviewed } from './unreviewed'
import { FEW, type Viewer } from './viewer'

/** A part that could not be read leaves the others as they are. */
export type Part<Value> = { value: Value } | { isMissing: true }

const part = async <Value>(
  { payload }: Viewer,
  isShown: boolean,
  read: () => Promise<Value>,
): Promise<Part<Value> | null> => {
  if (!isShown) return null
  try {
    return { value: await read() }
  } catch (err) {
    payload.logger.error({ msg: 'A part of the dashboard could not be read.', err })
    return { isMissing: true }
  }
}

/** What waits for somebody, by what their roles let them do; null where a part is not theirs. */
export const deskOf = async (viewer: Viewer) => {
  const { user } = viewer
  const edits = hasRole(user, 'admin', 'editor')
  const reviews = hasRole(user, 'admin', 'editor', 'reviewer')
  const [own, handedIn, due, without, consents, appointments, missed, comments, last] =
    await Promise.all([
      part(viewer, true, () => assigned(viewer)),
      part(viewer, reviews, () => inReview(viewer)),
      part(viewer, reviews, () => reviewsDue(viewer)),
      part(viewer, reviews, () => unreviewed(viewer)),
      part(viewer, edits, () => consentsEnding(viewer)),
      part(viewer, true, () => scheduled(viewer, FEW)),
      part(viewer, edits, () => failed(viewer, FEW)),
      part(viewer, isModerator(user), () => moderation(viewer)),
      part(viewer, edits, () => activity(viewer)),
    ])
  return { own, handedIn, due, without, consents, appointments, missed, comments, last, edits }
}

export type Desk = Awaited<ReturnType<typeof deskOf>>
