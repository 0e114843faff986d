import { queueWhere } from '@/src/moderation/queues'

import { asViewer, type Viewer } from './viewer'

export type ModerationCounts = { pending: number; care: number; reported: number }

/** Comments that wait for a decision, or for a second one. */
export const moderation = async (viewer: Viewer): Promise<ModerationCounts> => {
  const count = async (queue: keyof ModerationCounts) => {
    const where = queueWhere(queue)
    return (await viewer.payload.count({ collection: 'comments', where, ...asViewer(viewer) }))
      .totalDocs
  }
  const [pending, care, reported] = await Promise.all([
    count('pending'),
    count('care'),
    count('reported'),
  ])
  return { pending, care, reported }
}
