import type { CollectionBeforeChangeHook } from 'payload'

import type { Article, Series, Story } from '@/payload-types'

/** Stamps the first publication, and keeps it through later edits. */
export const setPublishedAt: CollectionBeforeChangeHook<Article | Series | Story> = ({
  data,
  originalDoc,
}) => {
  const isPublishing = data._status === 'published'
  const known = data.publishedAt ?? originalDoc?.publishedAt

  return isPublishing ? { ...data, publishedAt: known ?? new Date().toISOString() } : data
}
