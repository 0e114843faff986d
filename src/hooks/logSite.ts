import type { GlobalAfterChangeHook } from 'payload'

import { recordChange } from '@/src/delivery/changes'
import { TAGS } from '@/src/delivery/changeTags'
import { refreshPublished } from '@/src/delivery/publishedDocuments'

/** The settings have no drafts: each save is seen by everyone. */
export const logSite: GlobalAfterChangeHook = async ({ doc, req }): Promise<unknown> => {
  await refreshPublished(req, 'site', 'site')
  await recordChange(req, {
    event: 'updated',
    collection: 'site',
    documentId: 'site',
    kind: null,
    path: '/',
    tags: [TAGS.site],
  })
  return doc
}
