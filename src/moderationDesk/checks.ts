import type { PayloadRequest } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { hasRole } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'

import { versionOf, type Viewer } from './cards'
import { claimedByOthers, refuseClaimed } from './claims'
import { DeskRefused, type DeskError } from './deskRefused'
import { staffNamed } from './names'

const gone = (id: string): DeskError => ({
  ...{ code: 'NOT_FOUND', id },
  message: 'There is no such comment any more. Nothing was changed.',
})

const refuseAll = (errors: DeskError[]): void => {
  if (errors.length > 0) throw new DeskRefused(...errors)
}

/** The comments of these ids as they are within the request. Throws for all that are not there, or were withdrawn. */
export const standing = async (
  { payload, user }: Viewer,
  ids: string[],
  req?: PayloadRequest,
): Promise<Comment[]> => {
  const { docs } = await payload.find({
    ...{ collection: 'comments', where: { id: { in: ids } }, pagination: false },
    ...{ depth: 0, overrideAccess: false, user, req },
  })
  const found = new Map(docs.map((comment) => [comment.id, comment]))
  const isThere = (id: string) => (found.get(id)?.status ?? 'withdrawn') !== 'withdrawn'
  refuseAll(ids.filter((id) => !isThere(id)).map(gone))
  return ids.map((id) => found.get(id)!)
}

/** Those that are the editors' to decide, or that cannot be decided so. */
export const refuseUndecidable = (
  { user }: Viewer,
  comments: Comment[],
  { decision, reason }: { decision: string; reason?: string | null },
): void => {
  const isEditor = hasRole(user, 'admin', 'editor')
  const isTakenDown = decision === 'reject' || decision === 'spam'
  refuseAll(
    comments.flatMap(({ id, escalated, status, care }): DeskError[] => {
      if (escalated && !isEditor)
        return [
          {
            ...{ code: 'NOT_ALLOWED', id },
            message: 'This was handed to the editors: one of them decides.',
          },
        ]
      if (decision === 'feature' && status !== 'approved')
        return [
          { code: 'INVALID', id, field: 'decision', message: 'Approve it before you feature it.' },
        ]
      if (care && isTakenDown && !reason)
        return [
          {
            ...{ code: 'INVALID', id, field: 'reason' },
            message: 'Its reader may need help. Say why it is taken down all the same, or hold it.',
          },
        ]
      return []
    }),
  )
}

const DONE: Partial<Record<Decision['decision'], string>> = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'called spam',
  hold: 'held',
  feature: 'featured',
  unfeature: 'no longer featured',
  escalate: 'handed to the editors',
  'take-back': 'taken back from the editors',
}

/** What became of a comment last, in words. */
const lastOf = async ({ payload }: Viewer, id: string, req?: PayloadRequest): Promise<string> => {
  const { docs } = await payload.db.find<Decision>({
    ...{ collection: 'decisions', where: { comment: { equals: id } } },
    ...{ sort: '-createdAt', limit: 1, pagination: false, req },
  })
  const [line] = docs
  const done = line && DONE[line.decision]
  const decider = idOf(line?.decider)
  if (!done) return 'It was changed since you looked at it. Look at it again.'
  const name = (await staffNamed(payload, [decider])).get(decider ?? '')?.name
  return name ? `${name} decided meanwhile: ${done}.` : `It was ${done} meanwhile.`
}

/** Those that are not any more what was seen. */
export const refuseUnseen = async (
  viewer: Viewer,
  comments: Comment[],
  seen: Record<string, string>,
  req?: PayloadRequest,
): Promise<void> => {
  const changed = comments.filter(({ id, ...rest }) => {
    const version = seen[id]
    return version !== undefined && version !== versionOf({ id, ...rest })
  })
  const errors: DeskError[] = []
  for (const { id } of changed)
    errors.push({
      ...{ code: 'DECIDED_MEANWHILE', id },
      message: await lastOf(viewer, id, req),
    })
  refuseAll(errors)
}

export const refuseOthersClaims = async (viewer: Viewer, ids: string[]): Promise<void> =>
  refuseClaimed(await claimedByOthers(viewer, ids))
