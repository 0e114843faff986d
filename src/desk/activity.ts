import type { AuditLog } from '@/payload-types'

import { asViewer, type Viewer } from './viewer'

const LAST = 8

/** The last lines of the audit log. */
export const activity = async (viewer: Viewer): Promise<AuditLog[]> => {
  const { docs } = await viewer.payload.find({
    ...{ collection: 'audit-log', sort: '-createdAt', limit: LAST, pagination: false },
    ...asViewer(viewer),
  })
  return docs
}
