import type { GlobalAfterChangeHook } from 'payload'

import { recordChange } from '@/src/delivery/changes'
import type { Site } from '@/payload-types'
import { TAGS } from '@/src/delivery/changeTags'
import { refreshPublished } from '@/src/delivery/publishedDocuments'

/** The settings have no drafts: each save is seen by everyone. */
export const logSite: GlobalAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}): Promise<unknown> => {
  const minimumOf = (site?: Site) => site?.insightsMinimum ?? null
  await refreshPublished(req, 'site', 'site')
  await recordChange(req, {
    event: 'updated',
    collection: 'site',
    documentId: 'site',
    kind: null,
    path: '/',
    tags: [
      TAGS.site,
      ...(minimumOf(doc as Site) === minimumOf(previousDoc as Site) ? [] : [TAGS.insightful]),
    ],
  })
  return doc
}
